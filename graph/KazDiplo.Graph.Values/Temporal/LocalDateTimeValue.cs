namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A date and time of day without offset or zone.</summary>
public sealed class LocalDateTimeValue : ReferenceValue, IEquatable<LocalDateTimeValue>
{
    public LocalDateTimeValue(DateValue date, LocalTimeValue time)
        : base(ValueKind.LocalDateTime)
    {
        Date = date;
        Time = time;
    }

    public DateValue Date { get; }

    public LocalTimeValue Time { get; }

    /// <summary>Seconds since 1970-01-01T00:00 on the same clock.</summary>
    public long EpochSecond => (Date.EpochDay * TemporalUnits.SecondsPerDay) + Time.SecondOfDay;

    /// <param name="epochSecond">Seconds since 1970-01-01T00:00 on the same clock.</param>
    /// <param name="nanosecond">0 to 999,999,999.</param>
    /// <exception cref="ValueException">The result lies outside the years that Cypher knows.</exception>
    public static LocalDateTimeValue FromEpochSecond(long epochSecond, int nanosecond)
    {
        var day = DateValue.FloorDiv(epochSecond, TemporalUnits.SecondsPerDay);
        var second = DateValue.FloorMod(epochSecond, TemporalUnits.SecondsPerDay);
        return new LocalDateTimeValue(
            DateValue.FromEpochDay(day),
            new LocalTimeValue((second * TemporalUnits.NanosecondsPerSecond) + nanosecond));
    }

    /// <summary>Adds exact time, carrying into the date.</summary>
    /// <exception cref="ValueException">The result lies outside the years that Cypher knows.</exception>
    public LocalDateTimeValue PlusSeconds(long seconds, long nanoseconds = 0)
    {
        var nanosecond = Time.Nanosecond + nanoseconds;
        var carry = DateValue.FloorDiv(nanosecond, TemporalUnits.NanosecondsPerSecond);
        var days = (seconds / TemporalUnits.SecondsPerDay) + (carry / TemporalUnits.SecondsPerDay);
        var rest = Time.SecondOfDay + (seconds % TemporalUnits.SecondsPerDay) + (carry % TemporalUnits.SecondsPerDay);
        days += DateValue.FloorDiv(rest, TemporalUnits.SecondsPerDay);
        var secondOfDay = DateValue.FloorMod(rest, TemporalUnits.SecondsPerDay);
        var nanosecondOfSecond = DateValue.FloorMod(nanosecond, TemporalUnits.NanosecondsPerSecond);
        return new LocalDateTimeValue(
            Date.PlusDays(days),
            new LocalTimeValue((secondOfDay * TemporalUnits.NanosecondsPerSecond) + nanosecondOfSecond));
    }

    public int CompareTo(LocalDateTimeValue? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Date.CompareTo(other.Date);
        return order != 0 ? order : Time.CompareTo(other.Time);
    }

    public bool Equals(LocalDateTimeValue? other) => other is not null && Date == other.Date && Time == other.Time;

    public override bool Equals(object? obj) => Equals(obj as LocalDateTimeValue);

    public override int GetHashCode() => HashCode.Combine(Kind, Date, Time);

    public override string ToString() => TemporalText.Of(this);
}
