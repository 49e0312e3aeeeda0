using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>openCypher 9, "List functions", of those that need no graph.</summary>
internal static class ListFunctions
{
    private static readonly Family List = new("List");

    public static IEnumerable<FunctionDefinition> Definitions =>
    [
        // The types of range are checked when it runs: openCypher wants an error at runtime even for literals.
        List.Define(
            "range", StaticType.ListOf(StaticType.Integer), "The integers from start to end, both included.", (_, a) => Range(a),
            Family.Argument("start", StaticType.Any), Family.Argument("end", StaticType.Any), Family.Optional("step", StaticType.Any)),
        List.Define(
            "reverse", new StaticType(CypherTypes.String | CypherTypes.List), "The list or string backwards.",
            (_, a) => Reverse(a[0]), Family.Argument("input", new StaticType(CypherTypes.String | CypherTypes.List))),
        List.Define("tail", StaticType.List, "All items but the first.", (_, a) => Tail(Argument.List("tail", a[0])), Family.Argument("input", StaticType.List)),
    ];

    private static Value Range(ReadOnlySpan<Value> arguments)
    {
        var start = RangeLimit(arguments[0]);
        var end = RangeLimit(arguments[1]);
        var step = arguments.Length == 3 ? RangeLimit(arguments[2]) : 1;
        if (step == 0)
        {
            throw ValueErrors.OutOfRange("Invalid input for function 'range()': the step must not be zero");
        }

        var distance = step > 0 ? (Int128)end - start : (Int128)start - end;
        if (distance < 0)
        {
            return Value.List(ListValue.Empty);
        }

        var count = (distance / Int128.Abs(step)) + 1;
        var items = new Value[ValueLimits.CheckListLength((long)Int128.Min(count, long.MaxValue))];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.Integer(start + (i * step));
        }

        return Value.List(new ListValue(items));
    }

    private static long RangeLimit(Value value) => value.IsInteger
        ? value.AsInteger()
        : throw new ValueException(
            ValueErrorKind.ArgumentError, ValueErrorDetail.InvalidArgumentType, $"Invalid input for function 'range()': Expected an INTEGER, got: {KindNames.Of(value)}");

    private static Value Reverse(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                return Value.String(CodePoints.Reverse(value.AsString()));
            case ValueKind.List:
                var items = value.AsList().Span.ToArray();
                Array.Reverse(items);
                return Value.List(new ListValue(items));
            default:
                throw ValueErrors.InvalidArgument("reverse", "a STRING or LIST", value);
        }
    }

    private static Value Tail(ListValue list) =>
        list.Count <= 1 ? Value.List(ListValue.Empty) : Value.List(new ListValue(list.Span[1..].ToArray()));
}
