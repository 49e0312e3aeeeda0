using System.Globalization;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>
/// Conversions between scalar types. Cypher's null stands for text that cannot be read; C#'s null for a kind that the
/// conversion does not take at all.
/// </summary>
internal static class TypeConversion
{
    public static Value? TryToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => Value.Boolean(value.AsInteger() != 0),
        ValueKind.String => ParseBoolean(value.AsString().Trim()),
        _ => null,
    };

    public static Value? TryToFloat(Value value) => value.Kind switch
    {
        ValueKind.Float => value,
        ValueKind.Integer => Value.Float(value.AsInteger()),
        ValueKind.String => TryParseFloat(value.AsString(), out var number) ? Value.Float(number) : Value.Null,
        _ => null,
    };

    public static Value? TryToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Value.Integer(Truncate(value.AsFloat())),
        ValueKind.Boolean => Value.Integer(value.AsBoolean() ? 1 : 0),
        ValueKind.String => ParseInteger(value.AsString()),
        _ => null,
    };

    public static Value? TryToString(Value value) =>
        ValueRenderer.TryConvertToString(value) is { } text ? Value.String(text) : null;

    private static Value ParseBoolean(string text)
    {
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return Value.True;
        }

        return text.Equals("false", StringComparison.OrdinalIgnoreCase) ? Value.False : Value.Null;
    }

    private static Value ParseInteger(string text)
    {
        // Unlike toFloat, toInteger does not overlook white space.
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Value.Integer(whole);
        }

        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var number) || !IsDecimal(text))
        {
            return Value.Null;
        }

        return Math.Abs(number) < 9.2233720368547758E18
            ? Value.Integer((long)number)
            : throw new ValueException(ValueErrorKind.TypeError, ValueErrorDetail.InvalidArgumentValue, $"integer, {text}, is too large");
    }

    private static bool TryParseFloat(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && (IsDecimal(text) || text.Trim().TrimStart('+', '-') is "NaN" or "Infinity");

    // .NET reads the names of infinity and NaN in any case, Cypher only as written here; 1e400 is a decimal and infinite.
    private static bool IsDecimal(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    // Saturates, and NaN is 0: the narrowing conversion of the Java language, which Neo4j exposes.
    private static long Truncate(double number)
    {
        if (double.IsNaN(number))
        {
            return 0;
        }

        return number >= 9.2233720368547758E18 ? long.MaxValue : number <= -9.2233720368547758E18 ? long.MinValue : (long)number;
    }
}
