using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>Adds what one item of a map projection selects.</summary>
internal delegate void MapProjector(OrderedDictionary<string, Value> entries, Value[] row, QueryContext context);

/// <summary>Map literals and map projections.</summary>
internal static class MapEvaluators
{
    public static Evaluator Literal((string Key, Evaluator Value)[] entries) => (row, context) =>
    {
        var map = new OrderedDictionary<string, Value>(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map[key] = value(row, context);
        }

        return Value.Map(new MapValue(map));
    };

    public static Evaluator Projection(Evaluator subject, MapProjector[] items) => (row, context) =>
    {
        if (subject(row, context).IsNull)
        {
            return Value.Null;
        }

        var map = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            item(map, row, context);
        }

        return Value.Map(new MapValue(map));
    };

    public static MapProjector Select(string key, Evaluator value) => (entries, row, context) => entries[key] = value(row, context);

    public static MapProjector SelectAll(Evaluator subject) => (entries, row, context) =>
    {
        foreach (var (key, value) in PropertiesOf(subject(row, context), context))
        {
            entries[key] = value;
        }
    };

    private static MapValue PropertiesOf(Value value, QueryContext context) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Node or ValueKind.Relationship => context.Graph.Properties(value),
        _ => throw QueryErrors.InvalidArgumentType($"Type mismatch: expected Map, Node or Relationship but was {value.Kind}"),
    };
}
