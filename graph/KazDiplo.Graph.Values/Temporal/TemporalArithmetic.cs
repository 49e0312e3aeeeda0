namespace KazDiplo.Graph.Values.Temporal;

/// <summary>What the operators do where a temporal value or duration takes part.</summary>
internal static class TemporalArithmetic
{
    /// <returns>null where the operands do not add.</returns>
    public static Value? TryAdd(Value left, Value right)
    {
        if (right.Kind == ValueKind.Duration)
        {
            return left.Kind == ValueKind.Duration
                ? Value.Of(DurationArithmetic.Add(left.As<DurationValue>(), right.As<DurationValue>()))
                : TryShift(left, right.As<DurationValue>());
        }

        return left.Kind == ValueKind.Duration ? TryShift(right, left.As<DurationValue>()) : null;
    }

    /// <returns>null where the operands do not subtract.</returns>
    public static Value? TrySubtract(Value left, Value right) => right.Kind == ValueKind.Duration
        ? TryAdd(left, Negate(right))
        : null;

    /// <returns>null where the operands do not multiply.</returns>
    public static Value? TryMultiply(Value left, Value right)
    {
        if (left.Kind == ValueKind.Duration && right.IsNumber)
        {
            return Value.Of(DurationArithmetic.Multiply(left.As<DurationValue>(), right));
        }

        return right.Kind == ValueKind.Duration && left.IsNumber
            ? Value.Of(DurationArithmetic.Multiply(right.As<DurationValue>(), left))
            : null;
    }

    /// <returns>null where the operands do not divide.</returns>
    public static Value? TryDivide(Value left, Value right) => left.Kind == ValueKind.Duration && right.IsNumber
        ? Value.Of(DurationArithmetic.Divide(left.As<DurationValue>(), right))
        : null;

    public static Value Negate(Value duration) => Value.Of(DurationArithmetic.Negate(duration.As<DurationValue>()));

    // Months first, then days, then exact time: each part acts on the calendar that the one before left.
    private static Value? TryShift(Value temporal, DurationValue duration)
    {
        switch (temporal.Kind)
        {
            case ValueKind.Date:
                // A date has no clock: only whole days of the exact part count.
                return Value.Date(Shift(temporal.AsDate(), duration).PlusDays(duration.WholeDaysOfSeconds));
            case ValueKind.LocalTime:
                return Value.LocalTime(temporal.AsLocalTime().Plus(duration.Seconds, duration.Nanoseconds));
            case ValueKind.Time:
                var time = temporal.As<TimeValue>();
                return Value.Of(new TimeValue(time.Time.Plus(duration.Seconds, duration.Nanoseconds), time.OffsetSeconds));
            case ValueKind.LocalDateTime:
                return Value.Of(Shift(temporal.As<LocalDateTimeValue>(), duration).PlusSeconds(duration.Seconds, duration.Nanoseconds));
            case ValueKind.DateTime:
                var moment = temporal.As<DateTimeValue>();
                var shifted = Shift(moment.Local, duration);
                var resolved = shifted.Equals(moment.Local) ? moment : TimeZones.Resolve(shifted, moment);
                return Value.Of(TimeZones.PlusSeconds(resolved, duration.Seconds, duration.Nanoseconds));
            default:
                return null;
        }
    }

    private static DateValue Shift(DateValue date, DurationValue duration) =>
        date.PlusMonths(duration.Months).PlusDays(duration.Days);

    private static LocalDateTimeValue Shift(LocalDateTimeValue value, DurationValue duration) =>
        duration.Months == 0 && duration.Days == 0 ? value : new LocalDateTimeValue(Shift(value.Date, duration), value.Time);
}
