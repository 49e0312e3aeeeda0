namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// An amount of time in three parts that do not convert into each other: months (their days differ), days (they can
/// have other than 24 hours where clocks change) and seconds.
/// </summary>
public sealed class DurationValue : ReferenceValue, IEquatable<DurationValue>
{
    public static readonly DurationValue Zero = new(0, 0, 0, 0);

    // 146,097 days in 400 years.
    private const long AverageSecondsPerMonth = 2_629_746;

    /// <param name="nanoseconds">Any number: whole seconds are carried.</param>
    /// <exception cref="ValueException">The seconds leave the range of 64 bits.</exception>
    public DurationValue(long months, long days, long seconds, long nanoseconds)
        : base(ValueKind.Duration)
    {
        Months = months;
        Days = days;
        try
        {
            Seconds = checked(seconds + DateValue.FloorDiv(nanoseconds, TemporalUnits.NanosecondsPerSecond));
        }
        catch (OverflowException)
        {
            throw ValueErrors.InvalidValue("The duration has more seconds than 64 bits can count");
        }

        Nanoseconds = (int)DateValue.FloorMod(nanoseconds, TemporalUnits.NanosecondsPerSecond);
    }

    public long Months { get; }

    public long Days { get; }

    /// <summary>Whole seconds, rounded towards negative infinity.</summary>
    public long Seconds { get; }

    /// <summary>0 to 999,999,999, to be added to <see cref="Seconds"/> also where they are negative.</summary>
    public int Nanoseconds { get; }

    /// <summary>Whole days of 86,400 seconds in the exact part, truncated towards zero.</summary>
    internal long WholeDaysOfSeconds
    {
        get
        {
            var towardsZero = Seconds < 0 && Nanoseconds > 0 ? Seconds + 1 : Seconds;
            return towardsZero / TemporalUnits.SecondsPerDay;
        }
    }

    /// <summary>By average length, then by months, days, seconds: an order for sorting only, durations do not compare by &lt;.</summary>
    public int CompareTo(DurationValue? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = AverageSeconds().CompareTo(other.AverageSeconds());
        order = order != 0 ? order : Nanoseconds.CompareTo(other.Nanoseconds);
        order = order != 0 ? order : Months.CompareTo(other.Months);
        return order != 0 ? order : Days.CompareTo(other.Days);
    }

    public bool Equals(DurationValue? other) =>
        other is not null && Months == other.Months && Days == other.Days && Seconds == other.Seconds && Nanoseconds == other.Nanoseconds;

    public override bool Equals(object? obj) => Equals(obj as DurationValue);

    public override int GetHashCode() => HashCode.Combine(Kind, Months, Days, Seconds, Nanoseconds);

    /// <summary>ISO 8601, for example <c>P1Y2M3DT4H5M6.7S</c>; <c>PT0S</c> for nothing.</summary>
    public override string ToString() => TemporalText.Of(this);

    private Int128 AverageSeconds() =>
        ((Int128)Months * AverageSecondsPerMonth) + ((Int128)Days * TemporalUnits.SecondsPerDay) + Seconds;
}
