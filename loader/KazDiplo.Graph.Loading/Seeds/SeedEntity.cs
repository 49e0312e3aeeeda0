using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>A thing that claims speak of.</summary>
/// <param name="Kind">The kind label, for example <c>Country</c>.</param>
/// <param name="IsLeader">A person who holds or held the top office of a country or organization.</param>
/// <param name="Properties">What the graph stores besides id, name and aliases.</param>
public sealed record SeedEntity(
    SourceLocation Location,
    string Id,
    string Kind,
    string Name,
    bool IsLeader,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, Value> Properties);
