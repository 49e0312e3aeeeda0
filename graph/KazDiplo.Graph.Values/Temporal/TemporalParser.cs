using System.Globalization;
using System.Text.RegularExpressions;

namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// Reads dates, times and date-times in the basic and extended forms of ISO 8601, whole or truncated: calendar, week,
/// quarter and ordinal dates. Years beyond four digits carry a sign. openCypher CIP2015-08-06.
/// </summary>
public static partial class TemporalParser
{
    /// <exception cref="ValueException">Not a date.</exception>
    public static DateValue ParseDate(string text) => ReadDate(text, text, "Date");

    /// <exception cref="ValueException">Not a time, or one with an offset.</exception>
    public static LocalTimeValue ParseLocalTime(string text) =>
        ReadTime(text, text, "LocalTime") is { Zone: null } parts ? parts.Time : throw ValueErrors.InvalidText(text, "LocalTime");

    /// <summary>Without an offset it is UTC.</summary>
    /// <exception cref="ValueException">Not a time, or one with a named zone.</exception>
    public static TimeValue ParseTime(string text)
    {
        var (time, zone) = ReadTime(text, text, "Time");
        return zone?.Name is null ? new TimeValue(time, zone?.OffsetSeconds ?? 0) : throw ValueErrors.InvalidText(text, "Time");
    }

    /// <summary>Without a time it is midnight.</summary>
    /// <exception cref="ValueException">Not a date-time, or one with an offset.</exception>
    public static LocalDateTimeValue ParseLocalDateTime(string text) => ReadDateTime(text, "LocalDateTime") is { Zone: null } parts
        ? parts.Local
        : throw ValueErrors.InvalidText(text, "LocalDateTime");

    /// <summary>Without an offset or zone it is UTC.</summary>
    /// <exception cref="ValueException">Not a date-time, an unknown zone, or an offset that the zone does not have then.</exception>
    public static DateTimeValue ParseDateTime(string text)
    {
        var (local, zone) = ReadDateTime(text, "DateTime");
        if (zone?.Name is not { } name)
        {
            return new DateTimeValue(local, zone?.OffsetSeconds ?? 0);
        }

        var resolved = TimeZones.Resolve(local, name, zone.OffsetSeconds);
        return zone.OffsetSeconds is null || zone.OffsetSeconds == resolved.OffsetSeconds
            ? resolved
            : throw ValueErrors.InvalidValue($"Timezone and offset do not match: {text}");
    }

    /// <summary>Reads <c>Z</c>, an offset or the name of a zone.</summary>
    /// <exception cref="ValueException">Neither.</exception>
    public static Zone ParseZone(string text)
    {
        var match = OffsetPattern().Match(text);
        return match.Success ? new Zone(ReadOffset(match), null) : new Zone(null, TimeZones.RequireId(text));
    }

    [GeneratedRegex(
        """
        ^(?<year>[+-][0-9]{1,9}|[0-9]{4})
        (?: -(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?
          | (?<month>[0-9]{2})(?<day>[0-9]{2})?
          | -W(?<week>[0-9]{1,2})(?:-(?<dayOfWeek>[0-9]))?
          | W(?<week>[0-9]{2})(?<dayOfWeek>[0-9])?
          | -Q(?<quarter>[0-9])(?:-(?<dayOfQuarter>[0-9]{1,2}))?
          | Q(?<quarter>[0-9])(?<dayOfQuarter>[0-9]{2})?
          | -?(?<ordinalDay>[0-9]{3})
        )?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        """
        ^[Tt]?(?: (?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?
           | (?<hour>[0-9]{2})(?:(?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?)?
        )
        (?<offset>Z|z|(?<sign>[+-])(?<offsetHour>[0-9]{2})(?::?(?<offsetMinute>[0-9]{2})(?::?(?<offsetSecond>[0-9]{2}))?)?)?
        (?:\[(?<zone>[A-Za-z0-9_/+ -]{1,64})\])?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimePattern();

    [GeneratedRegex(
        @"^(?<offset>Z|z|(?<sign>[+-])(?<offsetHour>[0-9]{1,2})(?::?(?<offsetMinute>[0-9]{2})(?::?(?<offsetSecond>[0-9]{2}))?)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OffsetPattern();

    private static DateValue ReadDate(string part, string text, string what)
    {
        var match = DatePattern().Match(part);
        if (!match.Success)
        {
            throw ValueErrors.InvalidText(text, what);
        }

        var year = Number(match, "year", 0);
        if (match.Groups["week"].Success)
        {
            return DateValue.FromWeek(year, Number(match, "week", 1), Number(match, "dayOfWeek", 1));
        }

        if (match.Groups["quarter"].Success)
        {
            return DateValue.FromQuarter(year, Number(match, "quarter", 1), Number(match, "dayOfQuarter", 1));
        }

        return match.Groups["ordinalDay"].Success
            ? DateValue.FromOrdinal(year, Number(match, "ordinalDay", 1))
            : DateValue.FromCivil(year, Number(match, "month", 1), Number(match, "day", 1));
    }

    private static (LocalTimeValue Time, Zone? Zone) ReadTime(string part, string text, string what)
    {
        var match = TimePattern().Match(part);
        if (!match.Success)
        {
            throw ValueErrors.InvalidText(text, what);
        }

        var fraction = match.Groups["fraction"].ValueSpan;
        var nanosecond = fraction.IsEmpty ? 0 : long.Parse($"{fraction}".PadRight(9, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        var time = LocalTimeValue.FromComponents(Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0), nanosecond);
        var offset = match.Groups["offset"].Success ? ReadOffset(match) : (int?)null;
        var name = match.Groups["zone"].Success ? TimeZones.RequireId(match.Groups["zone"].Value) : null;
        return (time, offset is null && name is null ? null : new Zone(offset, name));
    }

    private static (LocalDateTimeValue Local, Zone? Zone) ReadDateTime(string text, string what)
    {
        var split = text.AsSpan().IndexOfAny('T', 't');
        if (split < 0)
        {
            return (new LocalDateTimeValue(ReadDate(text, text, what), LocalTimeValue.Midnight), null);
        }

        var date = ReadDate(text[..split], text, what);
        var (time, zone) = ReadTime(text[(split + 1)..], text, what);
        return (new LocalDateTimeValue(date, time), zone);
    }

    private static int ReadOffset(Match match)
    {
        var seconds = (Number(match, "offsetHour", 0) * 3600) + (Number(match, "offsetMinute", 0) * 60) + Number(match, "offsetSecond", 0);
        return UtcOffset.Check(match.Groups["sign"].Value == "-" ? -seconds : seconds);
    }

    private static long Number(Match match, string group, long missing) => match.Groups[group] is { Success: true } found
        ? long.Parse(found.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : missing;
}
