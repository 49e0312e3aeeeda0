namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// Sums, products and quotients of durations. Fractions of months become days of the average month, fractions of days
/// become seconds, fractions of seconds nanoseconds (truncated).
/// </summary>
internal static class DurationArithmetic
{
    public static DurationValue Add(DurationValue left, DurationValue right) => Guarded(() => checked(new DurationValue(
        left.Months + right.Months,
        left.Days + right.Days,
        left.Seconds + right.Seconds,
        (long)left.Nanoseconds + right.Nanoseconds)));

    public static DurationValue Negate(DurationValue duration) => Guarded(() => checked(new DurationValue(
        -duration.Months,
        -duration.Days,
        -duration.Seconds,
        -(long)duration.Nanoseconds)));

    public static DurationValue Multiply(DurationValue duration, Value factor) =>
        Guarded(() => Scale(duration, factor, static (part, number) => part * number));

    public static DurationValue Divide(DurationValue duration, Value divisor)
    {
        if (divisor.AsNumber() == 0)
        {
            throw ValueErrors.InvalidValue("Cannot divide a duration by zero");
        }

        return Guarded(() => Scale(duration, divisor, static (part, number) => part / number));
    }

    /// <summary>A duration from parts that may have fractions.</summary>
    /// <exception cref="ValueException">A part leaves the range of 64 bits.</exception>
    public static DurationValue FromFractions(decimal months, decimal days, decimal seconds, decimal nanoseconds) => Guarded(() =>
    {
        var wholeMonths = decimal.Truncate(months);
        var allDays = days + ((months - wholeMonths) * TemporalUnits.AverageDaysPerMonth);
        var wholeDays = decimal.Truncate(allDays);
        var allSeconds = seconds + ((allDays - wholeDays) * TemporalUnits.SecondsPerDay);
        var wholeSeconds = decimal.Truncate(allSeconds);
        var allNanoseconds = decimal.Truncate(nanoseconds + ((allSeconds - wholeSeconds) * TemporalUnits.NanosecondsPerSecond));
        var carriedSeconds = decimal.Truncate(allNanoseconds / TemporalUnits.NanosecondsPerSecond);
        return new DurationValue(
            (long)wholeMonths,
            (long)wholeDays,
            (long)(wholeSeconds + carriedSeconds),
            (long)(allNanoseconds - (carriedSeconds * TemporalUnits.NanosecondsPerSecond)));
    });

    /// <exception cref="ValueException">The number is infinite, NaN or too large for a duration.</exception>
    public static decimal ToDecimal(Value number)
    {
        if (number.IsInteger)
        {
            return number.AsInteger();
        }

        // 2^63 months or seconds is the most a duration can hold; beyond it decimal would fail as well.
        return Math.Abs(number.AsFloat()) < 1e19
            ? (decimal)number.AsFloat()
            : throw ValueErrors.InvalidValue($"{FloatText.Of(number.AsFloat())} is too large for a duration");
    }

    private static DurationValue Scale(DurationValue duration, Value number, Func<decimal, decimal, decimal> combine)
    {
        var factor = ToDecimal(number);
        return FromFractions(
            combine(duration.Months, factor),
            combine(duration.Days, factor),
            combine(duration.Seconds, factor),
            combine(duration.Nanoseconds, factor));
    }

    private static DurationValue Guarded(Func<DurationValue> compute)
    {
        try
        {
            return compute();
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            throw ValueErrors.InvalidValue("The duration leaves the range of 64-bit months, days and seconds");
        }
    }
}
