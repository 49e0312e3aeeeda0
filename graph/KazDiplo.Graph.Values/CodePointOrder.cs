namespace KazDiplo.Graph.Values;

/// <summary>
/// Orders strings by Unicode code points, as Neo4j does. Differs from ordinal UTF-16 order only where surrogate pairs
/// meet the code units U+E000 to U+FFFF, which are smaller code points with larger units.
/// </summary>
internal static class CodePointOrder
{
    public static int Compare(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (leftUnit, rightUnit) = (left[at], right[at]);
        var (leftSurrogate, rightSurrogate) = (char.IsSurrogate(leftUnit), char.IsSurrogate(rightUnit));
        return leftSurrogate == rightSurrogate || leftUnit < '\uD800' || rightUnit < '\uD800'
            ? leftUnit.CompareTo(rightUnit)
            : leftSurrogate.CompareTo(rightSurrogate);
    }
}
