namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>A set of value types: what an expression may yield, or an argument may be. Null fits everywhere and is no member.</summary>
[Flags]
public enum CypherTypes
{
    None = 0,
    Boolean = 1 << 0,
    Integer = 1 << 1,
    Float = 1 << 2,
    String = 1 << 3,
    Date = 1 << 4,
    LocalTime = 1 << 5,
    ZonedTime = 1 << 6,
    LocalDateTime = 1 << 7,
    ZonedDateTime = 1 << 8,
    Duration = 1 << 9,
    Point = 1 << 10,
    List = 1 << 11,
    Map = 1 << 12,
    Node = 1 << 13,
    Relationship = 1 << 14,
    Path = 1 << 15,

    Number = Integer | Float,
    Instant = Date | LocalTime | ZonedTime | LocalDateTime | ZonedDateTime,
    Temporal = Instant | Duration,
    Entity = Node | Relationship,
    Any = (1 << 16) - 1,
}
