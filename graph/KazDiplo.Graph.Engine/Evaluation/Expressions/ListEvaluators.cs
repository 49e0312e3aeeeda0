using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>List literals, IN, list comprehensions and reduce.</summary>
internal static class ListEvaluators
{
    public static Evaluator Literal(Evaluator[] items) => (row, context) =>
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i](row, context);
        }

        return Value.List(values);
    };

    /// <summary>openCypher 9, "IN": true when an item is equal, else null when that cannot be known of some item.</summary>
    public static Evaluator In(Evaluator item, Evaluator list) => (row, context) =>
    {
        var wanted = item(row, context);
        var items = list(row, context);
        if (items.IsNull)
        {
            return Value.Null;
        }

        bool? result = false;
        foreach (var candidate in ItemsOf(items).Span)
        {
            context.Poll();
            var equal = ValueEquality.Equals3(wanted, candidate);
            if (equal == true)
            {
                return Value.True;
            }

            result = equal is null ? null : result;
        }

        return Ternary.ToValue(result);
    };

    public static Evaluator Comprehension(Evaluator list, int slot, Evaluator? where, Evaluator? projection) => (row, context) =>
    {
        var items = list(row, context);
        if (items.IsNull)
        {
            return Value.Null;
        }

        var result = new List<Value>();
        foreach (var item in ItemsOf(items))
        {
            context.Poll();
            row[slot] = item;
            if (where is null || where(row, context).IsTrue)
            {
                result.Add(projection is null ? item : projection(row, context));
            }
        }

        return Value.List([.. result]);
    };

    public static Evaluator Reduce(int accumulatorSlot, Evaluator initial, int itemSlot, Evaluator list, Evaluator body) => (row, context) =>
    {
        var accumulator = initial(row, context);
        var items = list(row, context);
        if (items.IsNull)
        {
            return Value.Null;
        }

        foreach (var item in ItemsOf(items))
        {
            context.Poll();
            row[accumulatorSlot] = accumulator;
            row[itemSlot] = item;
            accumulator = body(row, context);
        }

        return accumulator;
    };

    /// <exception cref="Port.GraphException">The value is not a list.</exception>
    public static ListValue ItemsOf(Value value) => value.Kind == ValueKind.List
        ? value.AsList()
        : throw QueryErrors.InvalidArgumentType($"Type mismatch: expected List but was {value.Kind}");
}
