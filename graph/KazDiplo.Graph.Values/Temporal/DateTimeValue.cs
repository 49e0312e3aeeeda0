namespace KazDiplo.Graph.Values.Temporal;

/// <summary>An instant as a clock at some offset, or in some named time zone, shows it.</summary>
public sealed class DateTimeValue : ReferenceValue, IEquatable<DateTimeValue>
{
    /// <param name="offsetSeconds">The offset in force there at that time.</param>
    /// <param name="zoneId">IANA name, for example <c>Asia/Almaty</c>; null for a plain offset.</param>
    public DateTimeValue(LocalDateTimeValue local, int offsetSeconds, string? zoneId = null)
        : base(ValueKind.DateTime)
    {
        Local = local;
        OffsetSeconds = UtcOffset.Check(offsetSeconds);
        ZoneId = zoneId;
    }

    /// <summary>What the clock and calendar there show.</summary>
    public LocalDateTimeValue Local { get; }

    public DateValue Date => Local.Date;

    public LocalTimeValue Time => Local.Time;

    public int OffsetSeconds { get; }

    /// <summary>IANA name of the zone; null for a plain offset.</summary>
    public string? ZoneId { get; }

    /// <summary>Seconds since 1970-01-01T00:00Z.</summary>
    public long EpochSecond => Local.EpochSecond - OffsetSeconds;

    /// <summary>Nanosecond of the second, 0 to 999,999,999.</summary>
    public int Nanosecond => Time.Nanosecond;

    /// <summary>An instant as UTC clocks show it.</summary>
    public static DateTimeValue FromUtc(DateTime instant)
    {
        var ticks = (instant.ToUniversalTime() - DateTime.UnixEpoch).Ticks;
        var seconds = DateValue.FloorDiv(ticks, TimeSpan.TicksPerSecond);
        var nanosecond = (int)(DateValue.FloorMod(ticks, TimeSpan.TicksPerSecond) * TimeSpan.NanosecondsPerTick);
        return new DateTimeValue(LocalDateTimeValue.FromEpochSecond(seconds, nanosecond), 0);
    }

    /// <summary>By instant, then by offset, then by name of the zone, so that only the same on the clock is equal.</summary>
    public int CompareTo(DateTimeValue? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = EpochSecond.CompareTo(other.EpochSecond);
        order = order != 0 ? order : Nanosecond.CompareTo(other.Nanosecond);
        order = order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
        return order != 0 ? order : string.CompareOrdinal(ZoneId, other.ZoneId);
    }

    public bool Equals(DateTimeValue? other) =>
        other is not null && Local.Equals(other.Local) && OffsetSeconds == other.OffsetSeconds
        && string.Equals(ZoneId, other.ZoneId, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as DateTimeValue);

    public override int GetHashCode() => HashCode.Combine(Kind, Local, OffsetSeconds, ZoneId);

    public override string ToString() => TemporalText.Of(this);
}
