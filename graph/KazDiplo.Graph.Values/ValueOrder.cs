using System.Diagnostics;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values;

/// <summary>
/// Orderability: the total order of ORDER BY, min and max over values of every kind, ascending. CIP2016-06-14:
/// maps before nodes before relationships before lists before paths before scalars before null; Neo4j's places for
/// points and temporal values.
/// </summary>
public sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Comparer = new();

    private ValueOrder()
    {
    }

    public static int Compare(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return NumberComparison.Compare(left, right);
        }

        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return Rank(kind).CompareTo(Rank(right.Kind));
        }

        return kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
            ValueKind.String => CodePointOrder.Compare(left.AsString(), right.AsString()),
            ValueKind.Node or ValueKind.Relationship => left.AsEntityId().CompareTo(right.AsEntityId()),
            ValueKind.List => CompareItems(left.AsList(), right.AsList()),
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
            ValueKind.Path => ComparePaths(left.AsPath(), right.AsPath()),
            ValueKind.Date => left.AsDate().EpochDay.CompareTo(right.AsDate().EpochDay),
            ValueKind.LocalTime => left.AsLocalTime().NanosecondOfDay.CompareTo(right.AsLocalTime().NanosecondOfDay),
            ValueKind.Time => left.As<TimeValue>().CompareTo(right.As<TimeValue>()),
            ValueKind.LocalDateTime => left.As<LocalDateTimeValue>().CompareTo(right.As<LocalDateTimeValue>()),
            ValueKind.DateTime => left.As<DateTimeValue>().CompareTo(right.As<DateTimeValue>()),
            ValueKind.Duration => left.As<DurationValue>().CompareTo(right.As<DurationValue>()),
            ValueKind.Point => ComparePoints(left.As<PointValue>(), right.As<PointValue>()),
            ValueKind.Bytes => left.As<BytesValue>().Span.SequenceCompareTo(right.As<BytesValue>().Span),
            _ => throw new UnreachableException(),
        };
    }

    int IComparer<Value>.Compare(Value x, Value y) => Compare(x, y);

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Point => 5,
        ValueKind.DateTime => 6,
        ValueKind.LocalDateTime => 7,
        ValueKind.Date => 8,
        ValueKind.Time => 9,
        ValueKind.LocalTime => 10,
        ValueKind.Duration => 11,
        ValueKind.String => 12,
        ValueKind.Boolean => 13,
        ValueKind.Bytes => 14,
        ValueKind.Integer or ValueKind.Float => 15,
        ValueKind.Null => 16,
        _ => throw new UnreachableException(),
    };

    private static int CompareItems(ListValue left, ListValue right)
    {
        NestingGuard.Enter();
        var common = Math.Min(left.Count, right.Count);
        for (var i = 0; i < common; i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    // Neo4j: fewer entries first, then the sorted keys, then the values in the order of the keys.
    private static int CompareMaps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        NestingGuard.Enter();
        var leftKeys = SortedKeys(left);
        var rightKeys = SortedKeys(right);
        for (var i = 0; i < leftKeys.Length; i++)
        {
            var order = string.CompareOrdinal(leftKeys[i], rightKeys[i]);
            if (order != 0)
            {
                return order;
            }
        }

        foreach (var key in leftKeys)
        {
            var order = Compare(left[key], right[key]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static string[] SortedKeys(MapValue map)
    {
        var keys = map.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        return keys;
    }

    // A path is ordered as the list of its alternating nodes and relationships.
    private static int ComparePaths(PathValue left, PathValue right)
    {
        var order = left.Nodes[0].AsEntityId().CompareTo(right.Nodes[0].AsEntityId());
        for (var i = 0; order == 0 && i < Math.Min(left.Length, right.Length); i++)
        {
            order = left.Relationships[i].AsEntityId().CompareTo(right.Relationships[i].AsEntityId());
            if (order == 0)
            {
                order = left.Nodes[i + 1].AsEntityId().CompareTo(right.Nodes[i + 1].AsEntityId());
            }
        }

        return order != 0 ? order : left.Length.CompareTo(right.Length);
    }

    private static int ComparePoints(PointValue left, PointValue right)
    {
        var order = left.System.CompareTo(right.System);
        order = order != 0 ? order : left.X.CompareTo(right.X);
        order = order != 0 ? order : left.Y.CompareTo(right.Y);
        return order != 0 ? order : Nullable.Compare(left.Z, right.Z);
    }
}
