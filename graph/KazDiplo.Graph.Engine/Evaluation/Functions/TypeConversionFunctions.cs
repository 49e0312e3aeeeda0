using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Type conversion functions", and Neo4j's variants that give null where the plain ones fail.</summary>
internal static class TypeConversionFunctions
{
    private static readonly Family Scalar = new("Scalar");
    private static readonly Family String = new("String");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        .. Pair(Scalar, "toBoolean", StaticType.Boolean, "a BOOLEAN, STRING or INTEGER", CypherTypes.Boolean | CypherTypes.String | CypherTypes.Integer, TypeConversion.TryToBoolean),
        .. Pair(Scalar, "toFloat", StaticType.Float, "a STRING, INTEGER or FLOAT", CypherTypes.Number | CypherTypes.String, TypeConversion.TryToFloat),
        .. Pair(Scalar, "toInteger", StaticType.Integer, "a BOOLEAN, STRING, INTEGER or FLOAT", CypherTypes.Number | CypherTypes.String | CypherTypes.Boolean, TypeConversion.TryToInteger),
        .. Pair(String, "toString", StaticType.String, "a BOOLEAN, STRING, INTEGER, FLOAT, POINT or temporal value", CypherTypes.Boolean | CypherTypes.String | CypherTypes.Number | CypherTypes.Temporal | CypherTypes.Point, TypeConversion.TryToString),
    ];

    /// <summary>The conversion itself, and its sibling that gives null for every value that it cannot take.</summary>
    private static IEnumerable<FunctionDefinition> Pair(
        Family family, string name, StaticType result, string expected, CypherTypes accepted, Func<Value, Value?> convert) =>
    [
        family.Define(
            name, result, $"The value as {TypeNames.Of(result)}; null for text that is none.",
            (_, a) => convert(a[0]) ?? throw ValueErrors.InvalidArgument(name, expected, a[0]),
            Family.Argument("input", new StaticType(accepted))),
        family.Define(
            name + "OrNull", result, $"The value as {TypeNames.Of(result)}; null for any value that is none.",
            (_, a) => convert(a[0]) ?? Value.Null,
            Family.Argument("input", StaticType.Any)),
    ];
}
