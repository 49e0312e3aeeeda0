using System.Globalization;

namespace KazDiplo.Graph.Values;

/// <summary>
/// Writes floats as Neo4j does (Java's <c>Double.toString</c>): the shortest digits that read back as the same float,
/// always with a point, in scientific notation below 10^-3 and from 10^7.
/// </summary>
public static class FloatText
{
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        var magnitude = Math.Abs(value);
        return magnitude is >= 1e-3 and < 1e7 ? Plain(value) : Scientific(value);
    }

    private static string Plain(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Scientific(double value)
    {
        // "E16" gives a fixed count of digits, "R" the shortest, but in a notation of its own choice: take R's digits.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var sign = text[0] == '-' ? "-" : "";
        var (mantissa, exponent) = SplitExponent(text.AsSpan(sign.Length));
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var pointPosition = point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        var significant = digits.Trim('0');
        var scale = exponent + pointPosition - leadingZeros - 1;
        var fraction = significant.Length > 1 ? significant[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{significant[0]}.{fraction}E{scale}");
    }

    private static (string Mantissa, int Exponent) SplitExponent(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('E');
        return at < 0
            ? (text.ToString(), 0)
            : (text[..at].ToString(), int.Parse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }
}
