namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// Makes temporal values as <c>date(x)</c>, <c>time(x)</c> … do: from text, from another temporal value, or from a map
/// of fields. openCypher CIP2015-08-06.
/// </summary>
public static class TemporalConstruction
{
    private static readonly string[] ZoneName = ["timezone"];
    private static readonly string[] MomentNames = ["datetime"];
    private static readonly string[] EpochNames = ["epochSeconds", "epochMillis"];

    /// <param name="now">Used where the map gives nothing but a timezone.</param>
    /// <exception cref="ValueException">The input describes no date.</exception>
    public static DateValue Date(Value input, DateTimeValue now)
    {
        if (input.IsString)
        {
            return TemporalParser.ParseDate(input.AsString());
        }

        if (TemporalParts.Date(input) is { } date)
        {
            return date;
        }

        var fields = new TemporalFields(RequireMap(input, "Date"), "Date", DateFields.Names, LocalZoneName(input));
        return fields.OnlyZone ? fields.Zone()!.Convert(now).Date : DateFields.Resolve(fields, BaseDate(fields));
    }

    /// <inheritdoc cref="Date"/>
    public static LocalTimeValue LocalTime(Value input, DateTimeValue now)
    {
        if (input.IsString)
        {
            return TemporalParser.ParseLocalTime(input.AsString());
        }

        if (TemporalParts.Time(input) is { } time)
        {
            return time;
        }

        var fields = new TemporalFields(RequireMap(input, "LocalTime"), "LocalTime", TimeFields.Names, LocalZoneName(input));
        return fields.OnlyZone ? fields.Zone()!.Convert(now).Time : TimeFields.Resolve(fields, TemporalParts.Time(BaseTime(fields)));
    }

    /// <inheritdoc cref="Date"/>
    public static TimeValue Time(Value input, DateTimeValue now)
    {
        if (input.IsString)
        {
            return TemporalParser.ParseTime(input.AsString());
        }

        if (TemporalParts.Time(input) is { } time)
        {
            return new TimeValue(time, Zone.Of(input)?.OffsetSeconds ?? 0);
        }

        var fields = new TemporalFields(RequireMap(input, "Time"), "Time", TimeFields.Names, ZoneName);
        var zone = fields.Zone();
        if (fields.OnlyZone)
        {
            var there = zone!.Convert(now);
            return new TimeValue(there.Time, there.OffsetSeconds);
        }

        var baseValue = BaseTime(fields);
        var baseZone = Zone.Of(baseValue);
        var resolved = TimeFields.Resolve(fields, TemporalParts.Time(baseValue));
        var offset = zone?.OffsetAt(now);
        // A base with an offset is an instant of the day and is converted; one without is only a clock face.
        return baseZone is not null && offset is not null
            ? new TimeValue(resolved, baseZone.OffsetSeconds!.Value).AtOffset(offset.Value)
            : new TimeValue(resolved, offset ?? baseZone?.OffsetSeconds ?? 0);
    }

    /// <inheritdoc cref="Date"/>
    public static LocalDateTimeValue LocalDateTime(Value input, DateTimeValue now)
    {
        if (input.IsString)
        {
            return TemporalParser.ParseLocalDateTime(input.AsString());
        }

        if (input.Kind is ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Date)
        {
            return new LocalDateTimeValue(TemporalParts.Date(input)!.Value, TemporalParts.Time(input) ?? LocalTimeValue.Midnight);
        }

        var fields = new TemporalFields(RequireMap(input, "LocalDateTime"), "LocalDateTime", DateFields.Names, TimeFields.Names, MomentNames, LocalZoneName(input));
        return fields.OnlyZone ? fields.Zone()!.Convert(now).Local : ResolveLocal(fields, BaseTime(fields));
    }

    /// <inheritdoc cref="Date"/>
    public static DateTimeValue DateTime(Value input, DateTimeValue now)
    {
        switch (input.Kind)
        {
            case ValueKind.String:
                return TemporalParser.ParseDateTime(input.AsString());
            case ValueKind.DateTime:
                return input.As<DateTimeValue>();
            case ValueKind.LocalDateTime or ValueKind.Date:
                return new DateTimeValue(LocalDateTime(input, now), 0);
        }

        var fields = new TemporalFields(
            RequireMap(input, "DateTime"), "DateTime", DateFields.Names, TimeFields.Names, MomentNames, EpochNames, ZoneName);
        var zone = fields.Zone();
        if (fields.HasAny(EpochNames))
        {
            return FromEpoch(fields, zone ?? Zone.Utc);
        }

        if (fields.OnlyZone)
        {
            return zone!.Convert(now);
        }

        var baseTime = BaseTime(fields);
        var local = ResolveLocal(fields, baseTime);
        var baseZone = Zone.Of(baseTime);
        if (zone is null || baseZone is null)
        {
            return (zone ?? baseZone ?? Zone.Utc).Resolve(local);
        }

        return zone.Convert(baseZone.Resolve(local));
    }

    private static LocalDateTimeValue ResolveLocal(TemporalFields fields, Value baseTime)
    {
        var baseDate = BaseDate(fields);
        if (baseDate is null && fields.HasAny(TimeFields.Names) && !DateFields.NameDay(fields))
        {
            throw ValueErrors.InvalidValue("A time cannot be specified without the day");
        }

        return new LocalDateTimeValue(
            DateFields.Resolve(fields, baseDate),
            TimeFields.Resolve(fields, TemporalParts.Time(baseTime)));
    }

    // A local value has no timezone: given alone, it asks for the present there, else it is unknown.
    private static string[] LocalZoneName(Value input) => input.AsMap().Count == 1 ? ZoneName : [];

    private static DateValue? BaseDate(TemporalFields fields)
    {
        if (fields.Has("date") && fields.Has("datetime"))
        {
            throw ValueErrors.InvalidValue("date and datetime cannot both be given");
        }

        var found = fields.Base("date", ValueKind.Date, ValueKind.LocalDateTime, ValueKind.DateTime)
            ?? fields.Base("datetime", ValueKind.LocalDateTime, ValueKind.DateTime);
        return found is null ? null : TemporalParts.Date(found.Value);
    }

    private static Value BaseTime(TemporalFields fields)
    {
        if (fields.Has("time") && fields.Has("datetime"))
        {
            throw ValueErrors.InvalidValue("time and datetime cannot both be given");
        }

        return fields.Base("time", ValueKind.LocalTime, ValueKind.Time, ValueKind.LocalDateTime, ValueKind.DateTime)
            ?? fields.Base("datetime", ValueKind.LocalDateTime, ValueKind.DateTime)
            ?? Value.Null;
    }

    private static DateTimeValue FromEpoch(TemporalFields fields, Zone zone)
    {
        if (fields.HasAny("year", "date", "time", "datetime", "hour") || (fields.Has("epochSeconds") && fields.Has("epochMillis")))
        {
            throw ValueErrors.InvalidValue("An epoch gives the whole instant: no date, time or second epoch can be given with it");
        }

        if (fields.Integer("epochSeconds") is { } seconds)
        {
            return TimeZones.AtInstant(seconds, (int)TimeFields.Subsecond(fields), zone.Name, zone.OffsetSeconds ?? 0);
        }

        var millis = fields.Integer("epochMillis")!.Value;
        var nanosecond = fields.Integer("nanosecond") ?? 0;
        if (nanosecond is < 0 or > 999_999)
        {
            throw ValueErrors.InvalidValue($"Invalid value for nanosecond: {nanosecond} (valid values are 0 to 999999)");
        }

        var fraction = (int)((DateValue.FloorMod(millis, 1000) * 1_000_000) + nanosecond);
        return TimeZones.AtInstant(DateValue.FloorDiv(millis, 1000), fraction, zone.Name, zone.OffsetSeconds ?? 0);
    }

    private static MapValue RequireMap(Value input, string what) => input.Kind == ValueKind.Map
        ? input.AsMap()
        : throw ValueErrors.InvalidType($"Cannot make a {what} of {KindNames.Of(input)}");
}
