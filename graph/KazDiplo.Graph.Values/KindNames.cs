namespace KazDiplo.Graph.Values;

/// <summary>The names of the types as Neo4j 5 writes them in messages and as <c>valueType</c> returns them.</summary>
public static class KindNames
{
    public static string Of(Value value) => Of(value.Kind);

    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.Boolean => "BOOLEAN",
        ValueKind.Integer => "INTEGER",
        ValueKind.Float => "FLOAT",
        ValueKind.String => "STRING",
        ValueKind.List => "LIST",
        ValueKind.Map => "MAP",
        ValueKind.Node => "NODE",
        ValueKind.Relationship => "RELATIONSHIP",
        ValueKind.Path => "PATH",
        ValueKind.Date => "DATE",
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        ValueKind.Duration => "DURATION",
        ValueKind.Point => "POINT",
        ValueKind.Bytes => "BYTES",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
