namespace KazDiplo.Graph.Values.Temporal;

/// <summary>Where a clock stands: an offset, a named zone, or both as a date-time text can give them.</summary>
/// <param name="OffsetSeconds">null where only a name is given.</param>
/// <param name="Name">IANA name; null for a plain offset.</param>
public sealed record Zone(int? OffsetSeconds, string? Name)
{
    public static readonly Zone Utc = new(0, null);

    /// <summary>The zone of a time or date-time; null for values without.</summary>
    public static Zone? Of(Value temporal) => temporal.Kind switch
    {
        ValueKind.Time => new Zone(temporal.As<TimeValue>().OffsetSeconds, null),
        ValueKind.DateTime => new Zone(temporal.As<DateTimeValue>().OffsetSeconds, temporal.As<DateTimeValue>().ZoneId),
        _ => null,
    };

    /// <summary>The moment at which a clock in this zone shows the local time.</summary>
    public DateTimeValue Resolve(LocalDateTimeValue local) => TimeZones.Resolve(local, Name, OffsetSeconds);

    /// <summary>The same instant on a clock in this zone.</summary>
    public DateTimeValue Convert(DateTimeValue moment) =>
        TimeZones.AtInstant(moment.EpochSecond, moment.Nanosecond, Name, OffsetSeconds ?? 0);

    /// <summary>The offset in force at the given moment.</summary>
    public int OffsetAt(DateTimeValue moment) => Name is null ? OffsetSeconds ?? 0 : Convert(moment).OffsetSeconds;
}
