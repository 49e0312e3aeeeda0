using System.Globalization;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Functions;

/// <summary>Rounds the decimal number that a float is written as, so that 2.675 is a tie although its binary value is not.</summary>
internal static class DecimalRounding
{
    // Beyond these, every float is whole, or already has fewer places than asked for.
    private const double WholeFrom = 1e15;
    private const double MaxPlaces = 27;

    /// <param name="places">Digits after the point, 0 or more.</param>
    /// <exception cref="ValueException">An unknown mode.</exception>
    public static double Round(double number, double places, string mode)
    {
        var rounding = Mode(mode);
        if (!double.IsFinite(number) || Math.Abs(number) >= WholeFrom || places > MaxPlaces)
        {
            return number;
        }

        if (!decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return number;
        }

        return (double)rounding(exact, (int)places);
    }

    private static Func<decimal, int, decimal> Mode(string mode) => mode.ToUpperInvariant() switch
    {
        "UP" => AwayFromZero,
        "DOWN" => static (number, places) => decimal.Round(number, places, MidpointRounding.ToZero),
        "CEILING" => static (number, places) => decimal.Round(number, places, MidpointRounding.ToPositiveInfinity),
        "FLOOR" => static (number, places) => decimal.Round(number, places, MidpointRounding.ToNegativeInfinity),
        "HALF_UP" => static (number, places) => decimal.Round(number, places, MidpointRounding.AwayFromZero),
        "HALF_DOWN" => HalfDown,
        "HALF_EVEN" => static (number, places) => decimal.Round(number, places, MidpointRounding.ToEven),
        _ => throw ValueErrors.InvalidValue(
            $"Unknown rounding mode {ValueRenderer.Quote(mode)}. Valid values are: CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN."),
    };

    private static decimal AwayFromZero(decimal number, int places) =>
        decimal.Round(number, places, number < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity);

    private static decimal HalfDown(decimal number, int places)
    {
        var down = decimal.Round(number, places, MidpointRounding.ToZero);
        var up = AwayFromZero(number, places);
        return Math.Abs(number - down) <= Math.Abs(up - number) ? down : up;
    }
}
