using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Planning;

/// <summary>What the database holds of the things that a load speaks of.</summary>
public sealed record CurrentGraph(IReadOnlyDictionary<NodeKey, Node> Nodes, IReadOnlyList<CurrentRelationship> Relationships);

public sealed record CurrentRelationship(NodeKey Start, NodeKey End, Relationship Relationship);
