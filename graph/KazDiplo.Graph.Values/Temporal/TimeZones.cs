using NodaTime;

namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// The rules of named time zones, from the IANA database inside NodaTime. Beyond the years that NodaTime knows, the
/// rules of its last 400 years repeat (the Gregorian calendar does, weekdays included) and those of its first year hold.
/// </summary>
public static class TimeZones
{
    // NodaTime ends with 9999; a margin keeps an offset from leaving its range.
    private const int LastKnownYear = 9998;
    private const int FirstKnownYear = -9990;
    private const long SecondsPerCycle = 146_097 * TemporalUnits.SecondsPerDay;

    private static readonly long LastKnownSecond = new LocalDateTimeValue(DateValue.FromCivil(LastKnownYear, 1, 1), LocalTimeValue.Midnight).EpochSecond;
    private static readonly long FirstKnownSecond = new LocalDateTimeValue(DateValue.FromCivil(FirstKnownYear, 1, 1), LocalTimeValue.Midnight).EpochSecond;

    /// <summary>The zone's id as the database writes it; null where there is no such zone. Case does not count.</summary>
    public static string? FindId(string name) => Find(name)?.Id;

    /// <summary>The clock of a zone at a local time. In a gap the clock has been put forward; in an overlap it is the earlier of the two.</summary>
    /// <param name="zoneId">null keeps the given offset.</param>
    /// <param name="offsetSeconds">The offset where there is no zone; the preferred one of two where there is.</param>
    public static DateTimeValue Resolve(LocalDateTimeValue local, string? zoneId, int? offsetSeconds = null)
    {
        if (zoneId is null)
        {
            return new DateTimeValue(local, offsetSeconds ?? 0);
        }

        var zone = Require(zoneId);
        var mapping = zone.MapLocal(ToNoda(local));
        var before = mapping.EarlyInterval.WallOffset.Seconds;
        var after = mapping.LateInterval.WallOffset.Seconds;
        return mapping.Count switch
        {
            0 => new DateTimeValue(local.PlusSeconds(after - before), after, zone.Id),
            1 => new DateTimeValue(local, before, zone.Id),
            _ => new DateTimeValue(local, offsetSeconds == after ? after : before, zone.Id),
        };
    }

    /// <summary>Another local time in the zone, or at the offset, of the given moment.</summary>
    public static DateTimeValue Resolve(LocalDateTimeValue local, DateTimeValue like) => Resolve(local, like.ZoneId, like.OffsetSeconds);

    /// <summary>The clock of a zone at an instant.</summary>
    /// <param name="zoneId">null takes the given offset.</param>
    public static DateTimeValue AtInstant(long epochSecond, int nanosecond, string? zoneId, int offsetSeconds)
    {
        var zone = zoneId is null ? null : Require(zoneId);
        var offset = zone is null ? offsetSeconds : OffsetAt(zone, epochSecond);
        return new DateTimeValue(LocalDateTimeValue.FromEpochSecond(epochSecond + offset, nanosecond), offset, zone?.Id);
    }

    /// <summary>Exact time later: the offset follows the zone.</summary>
    internal static DateTimeValue PlusSeconds(DateTimeValue moment, long seconds, long nanoseconds)
    {
        if (seconds == 0 && nanoseconds == 0)
        {
            return moment;
        }

        var utc = moment.Local.PlusSeconds(-moment.OffsetSeconds).PlusSeconds(seconds, nanoseconds);
        return AtInstant(utc.EpochSecond, utc.Time.Nanosecond, moment.ZoneId, moment.OffsetSeconds);
    }

    /// <exception cref="ValueException">There is no such zone.</exception>
    internal static string RequireId(string name) => Require(name).Id;

    private static DateTimeZone Require(string name) =>
        Find(name) ?? throw ValueErrors.InvalidValue($"Unknown time zone: {name}");

    private static DateTimeZone? Find(string name)
    {
        var provider = DateTimeZoneProviders.Tzdb;
        if (provider.GetZoneOrNull(name) is { } zone)
        {
            // NodaTime also makes zones of its own such as "UTC+3", which the IANA database does not name.
            return name.StartsWith("UTC", StringComparison.Ordinal) && name.Length > 3 ? null : zone;
        }

        var id = provider.Ids.FirstOrDefault(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        return id is null ? null : provider[id];
    }

    private static int OffsetAt(DateTimeZone zone, long epochSecond) =>
        zone.GetUtcOffset(Instant.FromUnixTimeSeconds(IntoKnownYears(epochSecond))).Seconds;

    private static LocalDateTime ToNoda(LocalDateTimeValue local)
    {
        var second = IntoKnownYears(local.EpochSecond);
        return Instant.FromUnixTimeSeconds(second).InUtc().LocalDateTime.PlusNanoseconds(local.Time.Nanosecond);
    }

    private static long IntoKnownYears(long epochSecond)
    {
        if (epochSecond < FirstKnownSecond)
        {
            return FirstKnownSecond;
        }

        return epochSecond < LastKnownSecond
            ? epochSecond
            : LastKnownSecond - SecondsPerCycle + ((epochSecond - LastKnownSecond) % SecondsPerCycle);
    }
}
