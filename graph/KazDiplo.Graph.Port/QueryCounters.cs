namespace KazDiplo.Graph.Port;

/// <summary>Changes made by a query, with the names of Bolt's <c>stats</c>.</summary>
public sealed record QueryCounters
{
    public static readonly QueryCounters None = new();

    public long NodesCreated { get; init; }

    public long NodesDeleted { get; init; }

    public long RelationshipsCreated { get; init; }

    public long RelationshipsDeleted { get; init; }

    public long PropertiesSet { get; init; }

    public long LabelsAdded { get; init; }

    public long LabelsRemoved { get; init; }

    public long IndexesAdded { get; init; }

    public long IndexesRemoved { get; init; }

    public long ConstraintsAdded { get; init; }

    public long ConstraintsRemoved { get; init; }

    public bool ContainsUpdates => this != None;
}
