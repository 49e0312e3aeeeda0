namespace KazDiplo.Graph.Values;

/// <summary>Cypher's ternary equality (=): null where unknown. openCypher 9, "Equality"; CIP2016-06-14.</summary>
public static class ValueEquality
{
    /// <summary>True, false, or null for unknown. NaN equals nothing, not even itself.</summary>
    public static bool? Equals3(Value left, Value right)
    {
        var (leftKind, rightKind) = (left.Kind, right.Kind);
        if (leftKind == ValueKind.Null || rightKind == ValueKind.Null)
        {
            return null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return !NumberComparison.IsNaN(left) && !NumberComparison.IsNaN(right) && NumberComparison.Compare(left, right) == 0;
        }

        if (leftKind != rightKind)
        {
            return false;
        }

        return leftKind switch
        {
            ValueKind.List => ListsEqual(left.AsList(), right.AsList()),
            ValueKind.Map => MapsEqual(left.AsMap(), right.AsMap()),
            ValueKind.Point => PointsEqual(left.As<PointValue>(), right.As<PointValue>()),
            _ => ValueEquivalence.AreEquivalent(left, right),
        };
    }

    /// <summary>As a Cypher value: true, false or null.</summary>
    public static Value EqualsAsValue(Value left, Value right) => Ternary.ToValue(Equals3(left, right));

    // CIP2016-06-14: lists of different length are never equal, whatever they hold; otherwise one unequal pair decides,
    // and only then does an unknown pair make the whole unknown.
    private static bool? ListsEqual(ListValue left, ListValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        NestingGuard.Enter();
        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            var equal = Equals3(left[i], right[i]);
            if (equal == false)
            {
                return false;
            }

            result = equal is null ? null : result;
        }

        return result;
    }

    private static bool? MapsEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        NestingGuard.Enter();
        bool? result = true;
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other))
            {
                return false;
            }

            var equal = Equals3(value, other);
            if (equal == false)
            {
                // Another key may still be missing on the right, which is false as well.
                return false;
            }

            result = equal is null ? null : result;
        }

        return result;
    }

    // A coordinate that is NaN equals nothing, as NaN itself does not.
    private static bool PointsEqual(PointValue left, PointValue right) =>
        left.System == right.System && left.X == right.X && left.Y == right.Y && left.Z == right.Z;
}
