namespace KazDiplo.Graph.Values;

/// <summary>The types of Cypher values, as the property graph model and the Cypher type system name them.</summary>
public enum ValueKind : byte
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Point,
    Bytes,
}
