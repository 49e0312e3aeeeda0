namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// Truncation as <c>date.truncate(unit, value, fields)</c> and its siblings do: everything below the unit is set to its
/// first value, then the fields are set.
/// </summary>
public static class TemporalTruncation
{
    /// <exception cref="ValueException">No such unit, the value lacks the unit, or a field does not fit.</exception>
    public static DateValue Date(string unit, Value input, MapValue fields, DateTimeValue now)
    {
        var date = TruncateDate(unit, RequireDate(input, "Date"));
        return fields.Count == 0 ? date : TemporalConstruction.Date(With(fields, "date", Value.Date(date)), now);
    }

    /// <inheritdoc cref="Date"/>
    public static LocalTimeValue LocalTime(string unit, Value input, MapValue fields, DateTimeValue now)
    {
        var time = TruncateTime(unit, RequireTime(input, "LocalTime"));
        return fields.Count == 0 ? time : TemporalConstruction.LocalTime(WithTime(fields, unit, "time", Value.LocalTime(time), time), now);
    }

    /// <inheritdoc cref="Date"/>
    public static TimeValue Time(string unit, Value input, MapValue fields, DateTimeValue now)
    {
        var time = TruncateTime(unit, RequireTime(input, "Time"));
        // Another timezone keeps what the clock shows; through the base it would keep the instant.
        var offset = RequestedZone(fields)?.OffsetAt(now) ?? Zone.Of(input)?.OffsetSeconds ?? 0;
        var truncated = new TimeValue(time, offset);
        var rest = Without(fields, "timezone");
        return rest.Count == 0 ? truncated : TemporalConstruction.Time(WithTime(rest, unit, "time", Value.Of(truncated), time), now);
    }

    /// <inheritdoc cref="Date"/>
    public static LocalDateTimeValue LocalDateTime(string unit, Value input, MapValue fields, DateTimeValue now)
    {
        var local = Truncate(unit, input, "LocalDateTime");
        return fields.Count == 0
            ? local
            : TemporalConstruction.LocalDateTime(WithTime(fields, unit, "datetime", Value.Of(local), local.Time), now);
    }

    /// <inheritdoc cref="Date"/>
    public static DateTimeValue DateTime(string unit, Value input, MapValue fields, DateTimeValue now)
    {
        var local = Truncate(unit, input, "DateTime");
        var zone = RequestedZone(fields) ?? Zone.Of(input) ?? Zone.Utc;
        var truncated = zone.Resolve(local);
        var rest = Without(fields, "timezone");
        return rest.Count == 0
            ? truncated
            : TemporalConstruction.DateTime(WithTime(rest, unit, "datetime", Value.Of(truncated), local.Time), now);
    }

    private static LocalDateTimeValue Truncate(string unit, Value input, string what)
    {
        var date = RequireDate(input, what);
        return IsTimeUnit(unit)
            ? new LocalDateTimeValue(date, TruncateTime(unit, RequireTime(input, what)))
            : new LocalDateTimeValue(TruncateDate(unit, date), LocalTimeValue.Midnight);
    }

    private static bool IsTimeUnit(string unit) =>
        unit.ToLowerInvariant() is "hour" or "minute" or "second" or "millisecond" or "microsecond";

    private static DateValue TruncateDate(string unit, DateValue date) => unit.ToLowerInvariant() switch
    {
        "millennium" => FirstOfYears(date, 1000),
        "century" => FirstOfYears(date, 100),
        "decade" => FirstOfYears(date, 10),
        "year" => DateValue.FromCivil(date.Year, 1, 1),
        "weekyear" => DateValue.FromWeek(date.WeekYear, 1, 1),
        "quarter" => DateValue.FromQuarter(date.Year, date.Quarter, 1),
        "month" => DateValue.FromCivil(date.Year, date.Month, 1),
        "week" => date.PlusDays(1 - date.DayOfWeek),
        "day" => date,
        _ => throw UnknownUnit(unit, "a date"),
    };

    // Neo4j counts years before year 0 towards it: the decade of -5 is that of year 0.
    private static DateValue FirstOfYears(DateValue date, int years) => DateValue.FromCivil(date.Year / years * years, 1, 1);

    private static LocalTimeValue TruncateTime(string unit, LocalTimeValue time)
    {
        var size = unit.ToLowerInvariant() switch
        {
            "day" => TemporalUnits.NanosecondsPerDay,
            "hour" => TemporalUnits.NanosecondsPerHour,
            "minute" => TemporalUnits.NanosecondsPerMinute,
            "second" => TemporalUnits.NanosecondsPerSecond,
            "millisecond" => 1_000_000,
            "microsecond" => 1000,
            _ => throw UnknownUnit(unit, "a time"),
        };
        return new LocalTimeValue(time.NanosecondOfDay - (time.NanosecondOfDay % size));
    }

    private static ValueException UnknownUnit(string unit, string what) =>
        ValueErrors.InvalidValue($"{ValueRenderer.Quote(unit)} is no unit to which {what} can be truncated");

    private static DateValue RequireDate(Value input, string what) =>
        TemporalParts.Date(input) ?? throw ValueErrors.InvalidType($"Cannot truncate {KindNames.Of(input)} to a {what}");

    private static LocalTimeValue RequireTime(Value input, string what) =>
        TemporalParts.Time(input) ?? throw ValueErrors.InvalidType($"Cannot truncate {KindNames.Of(input)} to a {what}");

    private static Zone? RequestedZone(MapValue fields) => fields.TryGetValue("timezone", out var zone)
        ? zone.IsString ? TemporalParser.ParseZone(zone.AsString()) : throw ValueErrors.InvalidType("timezone must be a STRING")
        : null;

    // A smaller fraction counts on from the unit to which the value was truncated: {nanosecond: 2} leaves the milliseconds.
    private static Value WithTime(MapValue fields, string unit, string baseName, Value baseValue, LocalTimeValue truncated)
    {
        var kept = unit.ToLowerInvariant();
        var extended = With(fields, baseName, baseValue);
        if (kept is "millisecond" or "microsecond" && !fields.ContainsKey(kept) && fields.Keys.Any(key => key is "microsecond" or "nanosecond"))
        {
            var count = truncated.Nanosecond / (kept == "millisecond" ? 1_000_000 : 1000);
            return With(extended.AsMap(), kept, Value.Integer(count));
        }

        return extended;
    }

    private static Value With(MapValue fields, string name, Value value) =>
        Value.Map(new MapValue(fields.Append(new KeyValuePair<string, Value>(name, value))));

    private static MapValue Without(MapValue fields, string name) =>
        fields.ContainsKey(name) ? new MapValue(fields.Where(entry => entry.Key != name)) : fields;
}
