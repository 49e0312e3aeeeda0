namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>Two claims that contradict or corroborate each other.</summary>
/// <param name="Type">CONTRADICTS or CORROBORATES.</param>
/// <param name="Kind">hard or tension, for contradictions.</param>
public sealed record SeedLink(SourceLocation Location, string From, string To, string Type, string? Kind, string? Note);
