using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Scalar functions", of those that need no graph.</summary>
internal static class ScalarFunctions
{
    private static readonly Family Scalar = new("Scalar");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Scalar.DefineForNull("coalesce", StaticType.Any, "The first argument that is not null.", (_, a) => Coalesce(a), Family.Argument("input", StaticType.Any))
            with { IsVariadic = true },
        Scalar.Define("head", StaticType.Any, "The first item; null for an empty list.", (_, a) => Argument.List("head", a[0]) is { Count: > 0 } list ? list[0] : Value.Null, Family.Argument("list", StaticType.List)),
        Scalar.Define("last", StaticType.Any, "The last item; null for an empty list.", (_, a) => Argument.List("last", a[0]) is { Count: > 0 } list ? list[list.Count - 1] : Value.Null, Family.Argument("list", StaticType.List)),
        Scalar.DefineForNull(
            "nullIf", StaticType.Any, "null where both are equal, else the first.",
            (_, a) => ValueEquality.Equals3(a[0], a[1]) == true ? Value.Null : a[0],
            Family.Argument("v1", StaticType.Any), Family.Argument("v2", StaticType.Any)),
        Scalar.Define("randomUUID", StaticType.String, "A random UUID.", (_, _) => Value.String(Guid.NewGuid().ToString()))
            with { IsDeterministic = false },
        Scalar.Define("size", StaticType.Integer, "Items of a list, or characters of a string.", (_, a) => Value.Integer(Size(a[0])), Family.Argument("input", new StaticType(CypherTypes.String | CypherTypes.List))),
        CharacterCount("char_length"),
        CharacterCount("character_length"),
        Scalar.Define("timestamp", StaticType.Integer, "Milliseconds since 1970-01-01T00:00Z at the start of the statement.", (context, _) => Value.Integer(context.Clock.Statement.ToUnixTimeMilliseconds())),
        Scalar.DefineForNull("valueType", StaticType.String, "The most precise type of the value.", (_, a) => Value.String(ValueTypeName.Of(a[0])), Family.Argument("input", StaticType.Any)),
    ];

    private static FunctionDefinition CharacterCount(string name) => Scalar.Define(
        name, StaticType.Integer, "Characters of a string.", (_, a) => Value.Integer(CodePoints.Count(Argument.String(name, a[0]))), Family.Argument("input", StaticType.String));

    private static Value Coalesce(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return Value.Null;
    }

    private static long Size(Value value) => value.Kind switch
    {
        ValueKind.String => CodePoints.Count(value.AsString()),
        ValueKind.List => value.AsList().Count,
        _ => throw ValueErrors.InvalidArgument("size", "a STRING or LIST", value),
    };
}
