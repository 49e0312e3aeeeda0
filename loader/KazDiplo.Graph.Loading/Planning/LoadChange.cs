using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Planning;

/// <summary>A node whose stored state differs from what it shall be.</summary>
/// <param name="Set">Properties to set; null values remove.</param>
public sealed record NodeChange(GraphNode Node, IReadOnlyDictionary<string, Value> Set, IReadOnlyList<string> LabelsToAdd, IReadOnlyList<string> LabelsToRemove);

/// <summary>A claim that the seeds no longer hold, or hold with another content.</summary>
/// <param name="ReplacedBy">The id stays with the new content; the old claim takes <paramref name="RetiredId"/>.</param>
public sealed record ClaimRetraction(string Id, string RetiredId, bool ReplacedBy);

/// <summary>A stored relationship that is no longer derived, or has other properties now.</summary>
public sealed record RelationshipRemoval(NodeKey Start, string Type, NodeKey End, string ElementId);
