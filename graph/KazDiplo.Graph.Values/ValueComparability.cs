namespace KazDiplo.Graph.Values;

/// <summary>
/// Comparability (&lt;, &lt;=, &gt;, &gt;=): null where the two values have no order between them.
/// openCypher 9, "Comparability"; CIP2016-06-14.
/// </summary>
public static class ValueComparability
{
    public static bool? LessThan(Value left, Value right) => Ask(left, right, static order => order < 0);

    public static bool? LessThanOrEqual(Value left, Value right) => Ask(left, right, static order => order <= 0);

    public static bool? GreaterThan(Value left, Value right) => Ask(left, right, static order => order > 0);

    public static bool? GreaterThanOrEqual(Value left, Value right) => Ask(left, right, static order => order >= 0);

    private static bool? Ask(Value left, Value right, Func<int, bool> question)
    {
        if (left.IsNumber && right.IsNumber && (NumberComparison.IsNaN(left) || NumberComparison.IsNaN(right)))
        {
            return false;
        }

        return Compare(left, right) is { } order ? question(order) : null;
    }

    private static int? Compare(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return NumberComparison.IsNaN(left) || NumberComparison.IsNaN(right) ? null : NumberComparison.Compare(left, right);
        }

        if (left.Kind != right.Kind)
        {
            return null;
        }

        return left.Kind switch
        {
            ValueKind.String or ValueKind.Boolean or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
                or ValueKind.LocalDateTime or ValueKind.DateTime => ValueOrder.Compare(left, right),
            ValueKind.List => CompareLists(left.AsList(), right.AsList()),
            _ => null,
        };
    }

    // Lexicographic; an incomparable pair before the first difference makes the order unknown.
    private static int? CompareLists(ListValue left, ListValue right)
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
}
