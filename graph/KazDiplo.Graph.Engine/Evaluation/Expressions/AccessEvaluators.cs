using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>subject.key, subject[index] and list[from..to].</summary>
internal static class AccessEvaluators
{
    public static Evaluator Property(Evaluator subject, string key) => (row, context) =>
    {
        var value = subject(row, context);
        return value.Kind switch
        {
            ValueKind.Node or ValueKind.Relationship => context.Graph.Property(value, key),
            ValueKind.Map => value.AsMap().GetOrNull(key),
            ValueKind.Null => Value.Null,
            _ => ComponentAccess.Get(value, key),
        };
    };

    public static Evaluator Index(Evaluator subject, Evaluator index) => (row, context) =>
    {
        var container = subject(row, context);
        var key = index(row, context);
        return container.IsNull || key.IsNull ? NullAccess(container, key) : Element(container, key, context);
    };

    public static Evaluator Slice(Evaluator subject, Evaluator? from, Evaluator? to) => (row, context) =>
    {
        var list = subject(row, context);
        var first = from?.Invoke(row, context) ?? Value.Integer(0);
        var last = to?.Invoke(row, context) ?? Value.Integer(long.MaxValue);
        if (list.IsNull || first.IsNull || last.IsNull)
        {
            return Value.Null;
        }

        var items = ListEvaluators.ItemsOf(list);
        var start = Bound(first, items.Count);
        var end = Bound(last, items.Count);
        return start < end ? Value.List(items.Span[start..end].ToArray()) : Value.List(ListValue.Empty);
    };

    // null[1] and list[null] are null, but 1[null] is wrong whatever the index.
    private static Value NullAccess(Value container, Value key) =>
        container.Kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship
            ? Value.Null
            : throw QueryErrors.InvalidElementAccess(container, key);

    private static Value Element(Value container, Value key, QueryContext context) => container.Kind switch
    {
        ValueKind.List when key.IsInteger => ListElement(container.AsList(), key.AsInteger()),
        ValueKind.List => throw QueryErrors.ListElementAccessByNonInteger(key),
        ValueKind.Map when key.IsString => container.AsMap().GetOrNull(key.AsString()),
        ValueKind.Node or ValueKind.Relationship when key.IsString => context.Graph.Property(container, key.AsString()),
        ValueKind.Map or ValueKind.Node or ValueKind.Relationship => throw QueryErrors.MapElementAccessByNonString(key),
        _ => throw QueryErrors.InvalidElementAccess(container, key),
    };

    private static Value ListElement(ListValue list, long index)
    {
        var position = index < 0 ? index + list.Count : index;
        return position >= 0 && position < list.Count ? list[(int)position] : Value.Null;
    }

    // Negative bounds count from the end; bounds beyond the list are its ends (openCypher 9, "List slices").
    private static int Bound(Value bound, int count)
    {
        if (!bound.IsInteger)
        {
            throw QueryErrors.ListElementAccessByNonInteger(bound);
        }

        var position = bound.AsInteger() < 0 ? bound.AsInteger() + count : bound.AsInteger();
        return (int)Math.Clamp(position, 0, count);
    }
}
