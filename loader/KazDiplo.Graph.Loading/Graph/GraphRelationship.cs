using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Graph;

/// <summary>A relationship as it shall be.</summary>
/// <param name="Key">Tells it from parallel relationships of the same type between the same two nodes; equal in every load of the same data.</param>
public sealed record GraphRelationship(NodeKey Start, string Type, NodeKey End, string Key, IReadOnlyDictionary<string, Value> Properties);
