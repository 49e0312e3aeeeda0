namespace KazDiplo.Graph.Values;

/// <summary>A relationship as it leaves a database: a copy of its state at the time of the query.</summary>
public sealed class Relationship : ReferenceValue
{
    public Relationship(
        long id,
        string elementId,
        string type,
        long startNodeId,
        string startNodeElementId,
        long endNodeId,
        string endNodeElementId,
        MapValue properties)
        : base(ValueKind.Relationship)
    {
        Id = id;
        ElementId = elementId;
        Type = type;
        StartNodeId = startNodeId;
        StartNodeElementId = startNodeElementId;
        EndNodeId = endNodeId;
        EndNodeElementId = endNodeElementId;
        Properties = properties;
    }

    public long Id { get; }

    public string ElementId { get; }

    public string Type { get; }

    public long StartNodeId { get; }

    public string StartNodeElementId { get; }

    public long EndNodeId { get; }

    public string EndNodeElementId { get; }

    public MapValue Properties { get; }
}
