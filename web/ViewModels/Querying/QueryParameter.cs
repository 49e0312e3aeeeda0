namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>One row of the parameter panel, as the user filled it in.</summary>
public sealed class QueryParameter(string name)
{
    public string Name { get; } = name;

    public ParameterKind Kind { get; set; } = ParameterKind.Text;

    public string Text { get; set; } = "";

    public ParameterReading Read() => ParameterParser.Read(Kind, Text);
}
