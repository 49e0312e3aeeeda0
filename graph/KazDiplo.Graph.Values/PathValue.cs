namespace KazDiplo.Graph.Values;

/// <summary>
/// A walk through the graph: n + 1 nodes and n relationships in order. Inside the engine the elements are references
/// by id, outside they are materialised. A relationship may be walked against its direction.
/// </summary>
public sealed class PathValue : ReferenceValue
{
    public PathValue(Value[] nodes, Value[] relationships)
        : base(ValueKind.Path)
    {
        if (nodes.Length != relationships.Length + 1)
        {
            throw new ArgumentException("A path has exactly one node more than relationships.", nameof(nodes));
        }

        Nodes = nodes;
        Relationships = relationships;
    }

    public IReadOnlyList<Value> Nodes { get; }

    public IReadOnlyList<Value> Relationships { get; }

    /// <summary>Number of relationships.</summary>
    public int Length => Relationships.Count;
}
