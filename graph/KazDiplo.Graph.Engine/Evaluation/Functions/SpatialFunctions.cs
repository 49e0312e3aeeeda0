using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Spatial;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Neo4j manual, "Spatial functions".</summary>
internal static class SpatialFunctions
{
    private static readonly Family Spatial = new("Spatial");
    private static readonly StaticType Point = new(CypherTypes.Point);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Spatial.Define(
            "point", Point, "A point from coordinates; null where one of them is null.",
            (_, a) => PointConstruction.From(Argument.Map("point", a[0])),
            Family.Argument("input", StaticType.Map)),
        Spatial.DefineForNull(
            "point.distance", StaticType.Float, "Distance in metres, or in the unit of the coordinates; null between different systems.",
            (_, a) => AllPoints(a) && PointGeometry.Distance(a[0].As<PointValue>(), a[1].As<PointValue>()) is { } distance ? Value.Float(distance) : Value.Null,
            Family.Argument("from", Point), Family.Argument("to", Point)),
        Spatial.DefineForNull(
            "point.withinBBox", StaticType.Boolean, "Whether the point lies in the box between two corners; null between different systems.",
            (_, a) => AllPoints(a) ? Ternary.ToValue(PointGeometry.IsWithin(a[0].As<PointValue>(), a[1].As<PointValue>(), a[2].As<PointValue>())) : Value.Null,
            Family.Argument("point", Point), Family.Argument("lowerLeft", Point), Family.Argument("upperRight", Point)),
    ];

    // Any other value gives null, as in Neo4j.
    private static bool AllPoints(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Kind != ValueKind.Point)
            {
                return false;
            }
        }

        return true;
    }
}
