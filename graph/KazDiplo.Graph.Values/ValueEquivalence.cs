using System.Diagnostics;

namespace KazDiplo.Graph.Values;

/// <summary>
/// Equivalence, as DISTINCT, grouping and index keys need it: null is null, NaN is NaN, 1 is 1.0.
/// Agrees with <see cref="ValueOrder"/>: equivalent means ordered the same.
/// </summary>
public sealed class ValueEquivalence : IEqualityComparer<Value>
{
    public static readonly ValueEquivalence Comparer = new();

    private ValueEquivalence()
    {
    }

    public static bool AreEquivalent(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return NumberComparison.Compare(left, right) == 0;
        }

        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return false;
        }

        return kind switch
        {
            ValueKind.Null => true,
            ValueKind.Boolean => left.AsBoolean() == right.AsBoolean(),
            ValueKind.String => string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal),
            ValueKind.Node or ValueKind.Relationship => left.AsEntityId() == right.AsEntityId(),
            ValueKind.List => SameItems(left.AsList().Span, right.AsList().Span),
            ValueKind.Map => SameEntries(left.AsMap(), right.AsMap()),
            ValueKind.Path => SamePath(left.AsPath(), right.AsPath()),
            ValueKind.Date => left.AsDate().EpochDay == right.AsDate().EpochDay,
            ValueKind.LocalTime => left.AsLocalTime().NanosecondOfDay == right.AsLocalTime().NanosecondOfDay,
            ValueKind.Bytes => left.As<BytesValue>().Span.SequenceEqual(right.As<BytesValue>().Span),
            _ => left.As<ReferenceValue>().Equals(right.As<ReferenceValue>()),
        };
    }

    public static int Hash(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: return 0;
            case ValueKind.Boolean: return value.AsBoolean() ? 1231 : 1237;
            case ValueKind.Integer:
            case ValueKind.Float: return NumberComparison.Hash(value);
            case ValueKind.String: return value.AsString().GetHashCode(StringComparison.Ordinal);
            case ValueKind.Node:
            case ValueKind.Relationship: return HashCode.Combine(value.Kind, value.AsEntityId());
            case ValueKind.Date: return HashCode.Combine(value.Kind, value.AsDate().EpochDay);
            case ValueKind.LocalTime: return HashCode.Combine(value.Kind, value.AsLocalTime().NanosecondOfDay);
            case ValueKind.List: return HashItems(value.AsList().Span);
            case ValueKind.Map: return HashEntries(value.AsMap());
            case ValueKind.Path: return HashPath(value.AsPath());
            case ValueKind.Bytes: return HashBytes(value.As<BytesValue>().Span);
            case ValueKind.Time:
            case ValueKind.LocalDateTime:
            case ValueKind.DateTime:
            case ValueKind.Duration:
            case ValueKind.Point: return value.As<ReferenceValue>().GetHashCode();
            default: throw new UnreachableException();
        }
    }

    bool IEqualityComparer<Value>.Equals(Value x, Value y) => AreEquivalent(x, y);

    int IEqualityComparer<Value>.GetHashCode(Value obj) => Hash(obj);

    private static bool SameItems(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        NestingGuard.Enter();
        for (var i = 0; i < left.Length; i++)
        {
            if (!AreEquivalent(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameEntries(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        NestingGuard.Enter();
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other) || !AreEquivalent(value, other))
            {
                return false;
            }
        }

        return true;
    }

    // The relationships decide together with the first node; direction of traversal is not part of a path's identity.
    private static bool SamePath(PathValue left, PathValue right)
    {
        if (left.Length != right.Length || left.Nodes[0].AsEntityId() != right.Nodes[0].AsEntityId())
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left.Relationships[i].AsEntityId() != right.Relationships[i].AsEntityId()
                || left.Nodes[i + 1].AsEntityId() != right.Nodes[i + 1].AsEntityId())
            {
                return false;
            }
        }

        return true;
    }

    private static int HashItems(ReadOnlySpan<Value> items)
    {
        NestingGuard.Enter();
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(Hash(item));
        }

        return hash.ToHashCode();
    }

    private static int HashEntries(MapValue map)
    {
        NestingGuard.Enter();
        // The order of keys does not count, so their hashes are summed.
        var sum = map.Count;
        foreach (var (key, value) in map)
        {
            unchecked
            {
                sum += HashCode.Combine(key.GetHashCode(StringComparison.Ordinal), Hash(value));
            }
        }

        return sum;
    }

    private static int HashPath(PathValue path)
    {
        var hash = new HashCode();
        hash.Add(path.Nodes[0].AsEntityId());
        foreach (var relationship in path.Relationships)
        {
            hash.Add(relationship.AsEntityId());
        }

        return hash.ToHashCode();
    }

    private static int HashBytes(ReadOnlySpan<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
