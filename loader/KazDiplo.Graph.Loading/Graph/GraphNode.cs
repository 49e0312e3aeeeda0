using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Graph;

/// <summary>A node as it shall be.</summary>
/// <param name="KeyLabel">The label under which <c>id</c> is unique: Entity, Claim, Document, Dataset or LoadRun.</param>
/// <param name="Labels">All labels, the key label first.</param>
public sealed record GraphNode(string KeyLabel, string Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties)
{
    public NodeKey Key => new(KeyLabel, Id);
}

/// <summary>How a node is found again: by label and id.</summary>
public readonly record struct NodeKey(string Label, string Id);
