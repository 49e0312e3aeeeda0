namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>A query of the gallery.</summary>
/// <param name="Name">File name without extension; names its title among the texts.</param>
/// <param name="Parameters">Values to begin with.</param>
public sealed record ExampleQuery(string Name, string Text, IReadOnlyList<ExampleParameter> Parameters);

public sealed record ExampleParameter(string Name, ParameterKind Kind, string Text);
