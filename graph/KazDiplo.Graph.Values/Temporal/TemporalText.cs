using System.Globalization;
using System.Text;

namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// Writes temporal values in the extended forms of ISO 8601, as Neo4j writes them: without seconds where they are zero,
/// but with them in the function <c>toString</c>.
/// </summary>
internal static class TemporalText
{
    /// <summary>The short form of any temporal value or duration; null for other kinds.</summary>
    public static string? Short(Value value) => value.Kind switch
    {
        ValueKind.Date => Of(value.AsDate()),
        ValueKind.LocalTime => Of(value.AsLocalTime()),
        ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration => value.As<ReferenceValue>().ToString(),
        _ => null,
    };

    /// <summary>The form with seconds of any temporal value; null for other kinds.</summary>
    public static string? WithSeconds(Value value)
    {
        var text = Short(value);
        if (text is null || TemporalParts.Time(value) is not { Second: 0, Nanosecond: 0 })
        {
            return text;
        }

        // hh:mm ends five characters after the T, or after the beginning where there is no date.
        return text.Insert(text.IndexOf('T', StringComparison.Ordinal) + 6, ":00");
    }

    public static string Of(DateValue date) => Append(new StringBuilder(10), date).ToString();

    public static string Of(LocalTimeValue time) => Append(new StringBuilder(18), time).ToString();

    public static string Of(TimeValue time) =>
        AppendOffset(Append(new StringBuilder(24), time.Time), time.OffsetSeconds).ToString();

    public static string Of(LocalDateTimeValue value) => Append(new StringBuilder(29), value).ToString();

    public static string Of(DateTimeValue value)
    {
        var text = AppendOffset(Append(new StringBuilder(48), value.Local), value.OffsetSeconds);
        return (value.ZoneId is null ? text : text.Append('[').Append(value.ZoneId).Append(']')).ToString();
    }

    /// <summary>The offset as <c>Z</c>, <c>+hh:mm</c> or <c>+hh:mm:ss</c>.</summary>
    public static string OfOffset(int offsetSeconds) => AppendOffset(new StringBuilder(9), offsetSeconds).ToString();

    public static string Of(DurationValue duration)
    {
        var text = new StringBuilder("P");
        AppendUnit(text, duration.Months / TemporalUnits.MonthsPerYear, 'Y');
        AppendUnit(text, duration.Months % TemporalUnits.MonthsPerYear, 'M');
        AppendUnit(text, duration.Days, 'D');
        AppendTimeOfDuration(text, duration);
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, LocalDateTimeValue value) =>
        Append(Append(text, value.Date).Append('T'), value.Time);

    private static StringBuilder Append(StringBuilder text, DateValue date)
    {
        var (year, month, day) = date.Civil();
        if (year > 9999)
        {
            text.Append('+');
        }
        else if (year < 0)
        {
            text.Append('-');
        }

        return text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    private static StringBuilder Append(StringBuilder text, LocalTimeValue time)
    {
        text.Append(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        if (time.Second != 0 || time.Nanosecond != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $":{time.Second:00}");
            AppendFraction(text, time.Nanosecond);
        }

        return text;
    }

    private static StringBuilder AppendOffset(StringBuilder text, int offsetSeconds)
    {
        if (offsetSeconds == 0)
        {
            return text.Append('Z');
        }

        var magnitude = Math.Abs(offsetSeconds);
        text.Append(offsetSeconds < 0 ? '-' : '+');
        text.Append(CultureInfo.InvariantCulture, $"{magnitude / 3600:00}:{magnitude / 60 % 60:00}");
        return magnitude % 60 == 0 ? text : text.Append(CultureInfo.InvariantCulture, $":{magnitude % 60:00}");
    }

    private static void AppendUnit(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}").Append(unit);
        }
    }

    // Seconds are stored rounded down with positive nanoseconds; on paper both parts carry the same sign.
    private static void AppendTimeOfDuration(StringBuilder text, DurationValue duration)
    {
        var (seconds, nanoseconds) = (duration.Seconds, (long)duration.Nanoseconds);
        if (seconds < 0 && nanoseconds > 0)
        {
            seconds++;
            nanoseconds -= TemporalUnits.NanosecondsPerSecond;
        }

        if (seconds == 0 && nanoseconds == 0)
        {
            return;
        }

        text.Append('T');
        AppendUnit(text, seconds / 3600, 'H');
        AppendUnit(text, seconds / 60 % 60, 'M');
        var rest = seconds % 60;
        if (rest != 0 || nanoseconds != 0)
        {
            text.Append(rest < 0 || nanoseconds < 0 ? "-" : "");
            text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(rest)}");
            AppendFraction(text, (int)Math.Abs(nanoseconds));
            text.Append('S');
        }
    }

    private static void AppendFraction(StringBuilder text, int nanosecond)
    {
        if (nanosecond != 0)
        {
            text.Append('.').Append(nanosecond.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0'));
        }
    }
}
