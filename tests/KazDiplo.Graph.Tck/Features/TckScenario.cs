namespace KazDiplo.Graph.Tck.Features;

/// <summary>One case: a scenario, or one example row of a scenario outline.</summary>
/// <param name="Folder">Path below <c>features</c>, for example <c>clauses/match</c>.</param>
/// <param name="Name">Feature, scenario name and, for outlines, the example's number.</param>
internal sealed record TckScenario(string Folder, string Feature, string Name, bool Ignored, IReadOnlyList<TckStep> Steps)
{
    public string FullName => $"{Folder}/{Feature} {Name}";
}

/// <param name="Argument">The doc string of the step; null when it has none.</param>
/// <param name="Table">The data table, header row first; null when it has none.</param>
internal sealed record TckStep(string Text, string? Argument, IReadOnlyList<IReadOnlyList<string>>? Table);
