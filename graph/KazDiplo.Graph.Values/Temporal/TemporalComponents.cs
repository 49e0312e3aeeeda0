namespace KazDiplo.Graph.Values.Temporal;

/// <summary>The components of temporal values and durations, as <c>d.year</c> reads them.</summary>
public static class TemporalComponents
{
    public static bool HasComponents(ValueKind kind) => kind is ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
        or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration;

    /// <param name="value">Of a kind that has components.</param>
    /// <param name="name">Case does not count.</param>
    /// <exception cref="ValueException">The value has no such component.</exception>
    public static Value Get(Value value, string name)
    {
        var lowerName = name.ToLowerInvariant();
        var found = value.Kind == ValueKind.Duration
            ? OfDuration(value.As<DurationValue>(), lowerName)
            : OfTemporal(value, lowerName);
        return found ?? throw ValueErrors.InvalidValue($"No such field of {KindNames.Of(value)}: {name}");
    }

    private static Value? OfTemporal(Value value, string name)
    {
        var component = TemporalParts.Date(value) is { } date ? OfDate(date, name) : null;
        component ??= TemporalParts.Time(value) is { } time ? OfTime(time, name) : null;
        component ??= Zone.Of(value) is { } zone ? OfZone(zone, name) : null;
        return component ?? (value.Kind == ValueKind.DateTime ? OfInstant(value.As<DateTimeValue>(), name) : null);
    }

    private static Value? OfDate(DateValue date, string name)
    {
        long? number = name switch
        {
            "year" => date.Year,
            "quarter" => date.Quarter,
            "month" => date.Month,
            "week" => date.Week,
            "weekyear" => date.WeekYear,
            "dayofquarter" or "quarterday" => date.DayOfQuarter,
            "day" => date.Day,
            "ordinalday" => date.OrdinalDay,
            "dayofweek" or "weekday" => date.DayOfWeek,
            _ => null,
        };
        return number is null ? null : Value.Integer(number.Value);
    }

    private static Value? OfTime(LocalTimeValue time, string name)
    {
        long? number = name switch
        {
            "hour" => time.Hour,
            "minute" => time.Minute,
            "second" => time.Second,
            "millisecond" => time.Nanosecond / 1_000_000,
            "microsecond" => time.Nanosecond / 1000,
            "nanosecond" => time.Nanosecond,
            _ => null,
        };
        return number is null ? null : Value.Integer(number.Value);
    }

    private static Value? OfZone(Zone zone, string name) => name switch
    {
        "timezone" => Value.String(zone.Name ?? TemporalText.OfOffset(zone.OffsetSeconds!.Value)),
        "offset" => Value.String(TemporalText.OfOffset(zone.OffsetSeconds!.Value)),
        "offsetminutes" => Value.Integer(zone.OffsetSeconds!.Value / 60),
        "offsetseconds" => Value.Integer(zone.OffsetSeconds!.Value),
        _ => null,
    };

    private static Value? OfInstant(DateTimeValue moment, string name) => name switch
    {
        "epochseconds" => Value.Integer(moment.EpochSecond),
        "epochmillis" => Value.Integer((moment.EpochSecond * 1000) + (moment.Nanosecond / 1_000_000)),
        _ => null,
    };

    private static Value? OfDuration(DurationValue duration, string name)
    {
        Int128? number = name switch
        {
            "years" => duration.Months / TemporalUnits.MonthsPerYear,
            "quarters" => duration.Months / TemporalUnits.MonthsPerQuarter,
            "months" => duration.Months,
            "weeks" => duration.Days / 7,
            "days" => duration.Days,
            "hours" => duration.Seconds / 3600,
            "minutes" => duration.Seconds / 60,
            "seconds" => duration.Seconds,
            "milliseconds" => ((Int128)duration.Seconds * 1000) + (duration.Nanoseconds / 1_000_000),
            "microseconds" => ((Int128)duration.Seconds * 1_000_000) + (duration.Nanoseconds / 1000),
            "nanoseconds" => ((Int128)duration.Seconds * TemporalUnits.NanosecondsPerSecond) + duration.Nanoseconds,
            "quartersofyear" => duration.Months / TemporalUnits.MonthsPerQuarter % 4,
            "monthsofquarter" => duration.Months % TemporalUnits.MonthsPerQuarter,
            "monthsofyear" => duration.Months % TemporalUnits.MonthsPerYear,
            "daysofweek" => duration.Days % 7,
            "minutesofhour" => duration.Seconds / 60 % 60,
            "secondsofminute" => duration.Seconds % 60,
            "millisecondsofsecond" => duration.Nanoseconds / 1_000_000,
            "microsecondsofsecond" => duration.Nanoseconds / 1000,
            "nanosecondsofsecond" => duration.Nanoseconds,
            _ => null,
        };
        return number is null ? null : ToInteger(number.Value, name);
    }

    private static Value ToInteger(Int128 number, string name) => number >= long.MinValue && number <= long.MaxValue
        ? Value.Integer((long)number)
        : ValueErrors.ThrowOverflow($"{name} of a duration");
}
