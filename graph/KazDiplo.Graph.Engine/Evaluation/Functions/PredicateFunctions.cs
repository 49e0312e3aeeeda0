using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "Predicate functions", as far as they are functions and not clauses.</summary>
internal static class PredicateFunctions
{
    private static readonly Family Predicate = new("Predicate");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Predicate.DefineForNull(
            "exists", StaticType.Boolean, "Whether the property is there, that is, not null.",
            (_, a) => Value.Boolean(!a[0].IsNull), Family.Argument("input", StaticType.Any)),
        Predicate.Define(
            "isEmpty", StaticType.Boolean, "Whether a list, map or string holds nothing.",
            (_, a) => Value.Boolean(IsEmpty(a[0])), Family.Argument("input", new StaticType(CypherTypes.List | CypherTypes.Map | CypherTypes.String))),
    ];

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString().Length == 0,
        ValueKind.List => value.AsList().Count == 0,
        ValueKind.Map => value.AsMap().Count == 0,
        _ => throw ValueErrors.InvalidArgument("isEmpty", "a STRING, LIST or MAP", value),
    };
}
