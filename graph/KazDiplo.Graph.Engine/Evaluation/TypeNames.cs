using KazDiplo.Graph.Cypher.Semantics;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>Types as signatures write them: <c>INTEGER | FLOAT</c>, <c>LIST&lt;STRING&gt;</c>.</summary>
internal static class TypeNames
{
    // The order in which Cypher lists the members of a union.
    private static readonly (CypherTypes Type, string Name)[] Names =
    [
        (CypherTypes.Boolean, "BOOLEAN"),
        (CypherTypes.String, "STRING"),
        (CypherTypes.Integer, "INTEGER"),
        (CypherTypes.Float, "FLOAT"),
        (CypherTypes.Date, "DATE"),
        (CypherTypes.LocalTime, "LOCAL TIME"),
        (CypherTypes.ZonedTime, "ZONED TIME"),
        (CypherTypes.LocalDateTime, "LOCAL DATETIME"),
        (CypherTypes.ZonedDateTime, "ZONED DATETIME"),
        (CypherTypes.Duration, "DURATION"),
        (CypherTypes.Point, "POINT"),
        (CypherTypes.Node, "NODE"),
        (CypherTypes.Relationship, "RELATIONSHIP"),
        (CypherTypes.Map, "MAP"),
    ];

    public static string Of(StaticType type)
    {
        if (type.Types == CypherTypes.Any)
        {
            return "ANY";
        }

        var names = Names.Where(entry => type.Types.HasFlag(entry.Type)).Select(entry => entry.Name).ToList();
        if (type.Types.HasFlag(CypherTypes.List))
        {
            names.Add($"LIST<{(type.Element is null ? "ANY" : Of(type.Element))}>");
        }

        if (type.Types.HasFlag(CypherTypes.Path))
        {
            names.Add("PATH");
        }

        return string.Join(" | ", names);
    }
}
