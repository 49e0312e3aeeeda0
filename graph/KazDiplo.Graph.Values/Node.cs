namespace KazDiplo.Graph.Values;

/// <summary>A node as it leaves a database: a copy of its state at the time of the query.</summary>
public sealed class Node : ReferenceValue
{
    public Node(long id, string elementId, IReadOnlyList<string> labels, MapValue properties)
        : base(ValueKind.Node)
    {
        Id = id;
        ElementId = elementId;
        Labels = labels;
        Properties = properties;
    }

    /// <summary>Internal id, meaningful only within one database generation.</summary>
    public long Id { get; }

    /// <summary>Opaque id as Neo4j 5 prints it; valid within its transaction, not a stable key.</summary>
    public string ElementId { get; }

    public IReadOnlyList<string> Labels { get; }

    public MapValue Properties { get; }
}
