namespace KazDiplo.Graph.Loading.Graph;

/// <summary>What a seed set makes of the graph: claims with their sources, and what is derived from them.</summary>
public sealed record DesiredGraph(string DatasetId, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships);
