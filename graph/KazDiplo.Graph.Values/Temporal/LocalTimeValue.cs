namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A time of day without offset.</summary>
/// <param name="NanosecondOfDay">0 to 86,399,999,999,999.</param>
public readonly record struct LocalTimeValue(long NanosecondOfDay)
{
    public static readonly LocalTimeValue Midnight = new(0);

    public int Hour => (int)(NanosecondOfDay / TemporalUnits.NanosecondsPerHour);

    public int Minute => (int)(NanosecondOfDay / TemporalUnits.NanosecondsPerMinute % 60);

    public int Second => (int)(NanosecondOfDay / TemporalUnits.NanosecondsPerSecond % 60);

    /// <summary>Nanosecond of the second, 0 to 999,999,999.</summary>
    public int Nanosecond => (int)(NanosecondOfDay % TemporalUnits.NanosecondsPerSecond);

    /// <summary>0 to 86,399.</summary>
    public int SecondOfDay => (int)(NanosecondOfDay / TemporalUnits.NanosecondsPerSecond);

    /// <exception cref="ValueException">A component is out of its range.</exception>
    public static LocalTimeValue FromComponents(long hour, long minute, long second, long nanosecond)
    {
        Check("hour", hour, 23);
        Check("minute", minute, 59);
        Check("second", second, 59);
        Check("nanosecond", nanosecond, 999_999_999);
        return new LocalTimeValue(
            (hour * TemporalUnits.NanosecondsPerHour) + (minute * TemporalUnits.NanosecondsPerMinute)
            + (second * TemporalUnits.NanosecondsPerSecond) + nanosecond);
    }

    /// <summary>Adds to the clock, around midnight as often as needed; whole days make no difference.</summary>
    public LocalTimeValue Plus(long seconds, long nanoseconds)
    {
        var secondPart = seconds % TemporalUnits.SecondsPerDay * TemporalUnits.NanosecondsPerSecond;
        var sum = NanosecondOfDay + secondPart + (nanoseconds % TemporalUnits.NanosecondsPerDay);
        return new LocalTimeValue(DateValue.FloorMod(sum, TemporalUnits.NanosecondsPerDay));
    }

    public int CompareTo(LocalTimeValue other) => NanosecondOfDay.CompareTo(other.NanosecondOfDay);

    /// <summary>ISO 8601 extended form, without seconds where they are zero.</summary>
    public override string ToString() => TemporalText.Of(this);

    private static void Check(string name, long value, long max)
    {
        if (value < 0 || value > max)
        {
            throw ValueErrors.InvalidValue($"Invalid value for {name}: {value} (valid values are 0 to {max})");
        }
    }
}
