using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Durations and what lies between two temporal values. openCypher CIP2015-08-06.</summary>
internal static class DurationFunctions
{
    private static readonly Family Temporal = new("Temporal");
    private static readonly StaticType Duration = new(CypherTypes.Duration);
    private static readonly StaticType Instant = new(CypherTypes.Instant);

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        Temporal.Define(
            "duration", Duration, "A duration from text or a map of amounts.", (_, a) => Value.Of(DurationConstruction.From(a[0])),
            Family.Argument("input", new StaticType(CypherTypes.String | CypherTypes.Map | CypherTypes.Duration))),
        Between("duration.between", "Months, days and time from the first to the second.", DurationBetween.Split),
        Between("duration.inMonths", "Whole months from the first to the second.", DurationBetween.InMonths),
        Between("duration.inDays", "Whole days from the first to the second.", DurationBetween.InDays),
        Between("duration.inSeconds", "Exact time from the first to the second.", DurationBetween.InSeconds),
    ];

    private static FunctionDefinition Between(string name, string description, Func<Value, Value, DurationValue> compute) => Temporal.Define(
        name, Duration, description, (_, a) => Value.Of(compute(a[0], a[1])),
        Family.Argument("from", Instant), Family.Argument("to", Instant));
}
