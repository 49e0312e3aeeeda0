namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A time of day with an offset from UTC.</summary>
public sealed class TimeValue : ReferenceValue, IEquatable<TimeValue>
{
    /// <param name="offsetSeconds">-64,800 to 64,800.</param>
    public TimeValue(LocalTimeValue time, int offsetSeconds)
        : base(ValueKind.Time)
    {
        Time = time;
        OffsetSeconds = UtcOffset.Check(offsetSeconds);
    }

    /// <summary>What the clock there shows.</summary>
    public LocalTimeValue Time { get; }

    public int OffsetSeconds { get; }

    /// <summary>Nanoseconds since midnight UTC; negative or beyond a day where the offset crosses midnight.</summary>
    public long UtcNanosecond => Time.NanosecondOfDay - (OffsetSeconds * TemporalUnits.NanosecondsPerSecond);

    /// <summary>The same instant of the day on a clock with another offset.</summary>
    public TimeValue AtOffset(int offsetSeconds) => new(Time.Plus(offsetSeconds - OffsetSeconds, 0), offsetSeconds);

    /// <summary>By instant, then by offset: only the same time at the same offset is equal.</summary>
    public int CompareTo(TimeValue? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = UtcNanosecond.CompareTo(other.UtcNanosecond);
        return order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
    }

    public bool Equals(TimeValue? other) => other is not null && Time == other.Time && OffsetSeconds == other.OffsetSeconds;

    public override bool Equals(object? obj) => Equals(obj as TimeValue);

    public override int GetHashCode() => HashCode.Combine(Kind, Time, OffsetSeconds);

    public override string ToString() => TemporalText.Of(this);
}
