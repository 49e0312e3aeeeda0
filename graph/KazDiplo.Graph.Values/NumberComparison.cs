namespace KazDiplo.Graph.Values;

/// <summary>
/// Compares integers and floats by their exact mathematical value: beyond 2^53 a conversion to double would make
/// different numbers equal, and equality would not be transitive.
/// </summary>
internal static class NumberComparison
{
    // 2^63, the first double above every long.
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>NaN is greater than every number and the same as NaN, as orderability wants it.</summary>
    public static int Compare(Value left, Value right)
    {
        if (left.IsInteger)
        {
            return right.IsInteger ? left.AsInteger().CompareTo(right.AsInteger()) : Compare(left.AsInteger(), right.AsFloat());
        }

        return right.IsInteger ? -Compare(right.AsInteger(), left.AsFloat()) : Compare(left.AsFloat(), right.AsFloat());
    }

    public static bool IsNaN(Value value) => value.IsFloat && double.IsNaN(value.AsFloat());

    /// <summary>Equal numbers have equal hashes, whether integer or float, and the two zeros are one.</summary>
    public static int Hash(Value number)
    {
        if (number.IsInteger)
        {
            return number.AsInteger().GetHashCode();
        }

        var value = number.AsFloat();
        return value >= -TwoTo63 && value < TwoTo63 && value == Math.Truncate(value)
            ? ((long)value).GetHashCode()
            : value.GetHashCode();
    }

    private static int Compare(double left, double right)
    {
        if (left < right)
        {
            return -1;
        }

        if (left > right)
        {
            return 1;
        }

        return left == right ? 0 : double.IsNaN(left).CompareTo(double.IsNaN(right));
    }

    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= TwoTo63)
        {
            return -1;
        }

        if (right < -TwoTo63)
        {
            return 1;
        }

        var whole = (long)right;
        return left != whole ? left.CompareTo(whole) : 0.0.CompareTo(right - whole);
    }
}
