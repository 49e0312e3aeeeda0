using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Indexing;

/// <summary>Turns predicates into stretches of an index.</summary>
internal static class IndexSeek
{
    private static readonly Value EmptyList = Value.List(ListValue.Empty);

    public static IndexCursor All(RangeIndex index) => new(index, RangeIndex.Start, index.End);

    public static IndexCursor Equal(RangeIndex index, Value key)
    {
        if (key.IsNull || IsNaN(key))
        {
            return default;
        }

        // In the order of keys a NaN inside a list or a point is equal to itself; to Cypher's = it is not.
        Predicate<Value>? isEqual = key.Kind is ValueKind.List or ValueKind.Point ? other => ValueEquality.Equals3(key, other) == true : null;
        return new IndexCursor(index, index.Find(key, -1), index.Find(key, int.MaxValue), isEqual);
    }

    public static IndexCursor Prefix(RangeIndex index, string prefix)
    {
        var from = Value.String(prefix);
        var end = index.FindFirstNot(key =>
            IndexKeyOrder.Compare(key, from) < 0 || (key.IsString && key.AsString().StartsWith(prefix, StringComparison.Ordinal)));
        return new IndexCursor(index, index.Find(from, -1), end);
    }

    /// <summary>Cypher compares only values of one kind, so a range with one bound ends where the kind ends.</summary>
    public static IndexCursor Range(RangeIndex index, IndexBound? lower, IndexBound? upper)
    {
        var bound = lower?.Value ?? upper?.Value ?? throw new ArgumentException("A range needs a bound.", nameof(lower));
        if (!HasOrder(bound) || (upper is { } end && !AreOfOneKind(bound, end.Value)) || IsNaN(bound) || (upper is { } top && IsNaN(top.Value)))
        {
            return default;
        }

        if (bound.Kind == ValueKind.List)
        {
            return ListRange(index, lower, upper);
        }

        var first = lower is { } from
            ? index.Find(from.Value, from.Inclusive ? -1 : int.MaxValue)
            : index.FindFirstNot(key => !AreOfOneKind(key, bound) && IndexKeyOrder.Compare(key, bound) < 0);
        var last = upper is { } to
            ? index.Find(to.Value, to.Inclusive ? int.MaxValue : -1)
            : index.FindFirstNot(key => IndexKeyOrder.Compare(key, bound) <= 0 || (AreOfOneKind(key, bound) && !IsNaN(key)));
        return new IndexCursor(index, first, last);
    }

    /// <summary>Lists compare element by element and may have no order between them, unlike in the index: each is asked.</summary>
    private static IndexCursor ListRange(RangeIndex index, IndexBound? lower, IndexBound? upper)
    {
        var start = index.FindFirstNot(static key => IndexKeyOrder.Compare(key, EmptyList) < 0);
        var end = index.FindFirstNot(static key => key.Kind == ValueKind.List || IndexKeyOrder.Compare(key, EmptyList) < 0);
        return new IndexCursor(index, start, end, key =>
            (lower is not { } from || Exceeds(key, from.Value, from.Inclusive)) && (upper is not { } to || Exceeds(to.Value, key, to.Inclusive)));
    }

    private static bool Exceeds(Value greater, Value less, bool orEqual) =>
        (orEqual ? ValueComparability.GreaterThanOrEqual(greater, less) : ValueComparability.GreaterThan(greater, less)) == true;

    private static bool AreOfOneKind(Value left, Value right) => left.Kind == right.Kind || (left.IsNumber && right.IsNumber);

    private static bool IsNaN(Value value) => value.IsFloat && double.IsNaN(value.AsFloat());

    /// <summary>Less-than is null for points, durations and bytes, so that no range over them holds anything.</summary>
    private static bool HasOrder(Value value) => value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.String or ValueKind.Boolean
        or ValueKind.List or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime;
}
