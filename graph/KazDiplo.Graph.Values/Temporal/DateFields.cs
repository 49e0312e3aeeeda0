namespace KazDiplo.Graph.Values.Temporal;

/// <summary>The date in a map of fields: by calendar, week, quarter or ordinal day; these do not mix.</summary>
internal static class DateFields
{
    public static readonly string[] Names =
        ["date", "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay"];

    /// <summary>Whether the fields say which day it is, and not only the year, month, week or quarter.</summary>
    public static bool NameDay(TemporalFields fields) => fields.HasAny("day", "dayOfWeek", "dayOfQuarter", "ordinalDay");

    /// <param name="base">The date that gives what is not given; null where there is none.</param>
    /// <exception cref="ValueException">Fields of two calendars, a gap in the fields, or no such day.</exception>
    public static DateValue Resolve(TemporalFields fields, DateValue? @base)
    {
        var byWeek = fields.HasAny("week", "dayOfWeek");
        var byQuarter = fields.HasAny("quarter", "dayOfQuarter");
        var byOrdinal = fields.Has("ordinalDay");
        var byCalendar = fields.HasAny("month", "day");
        if ((byWeek ? 1 : 0) + (byQuarter ? 1 : 0) + (byOrdinal ? 1 : 0) + (byCalendar ? 1 : 0) > 1)
        {
            throw ValueErrors.InvalidValue("A date is given by month and day, or by week, or by quarter, or by ordinal day, not by a mixture");
        }

        var year = fields.Integer("year") ?? (byWeek ? @base?.WeekYear : @base?.Year)
            ?? throw ValueErrors.InvalidValue("year must be specified");
        if (byWeek)
        {
            return DateValue.FromWeek(year, Required(fields, "week", @base?.Week), Optional(fields, "dayOfWeek", @base?.DayOfWeek));
        }

        if (byQuarter && @base is { } inQuarter && !fields.Has("dayOfQuarter"))
        {
            // The same month and day of another quarter.
            var quarter = Required(fields, "quarter", null);
            _ = DateValue.FromQuarter(year, quarter, 1);
            return Clamped(year, inQuarter.Month, inQuarter.Day).PlusMonths((quarter - inQuarter.Quarter) * TemporalUnits.MonthsPerQuarter);
        }

        if (byQuarter)
        {
            return DateValue.FromQuarter(year, Required(fields, "quarter", @base?.Quarter), Optional(fields, "dayOfQuarter", @base?.DayOfQuarter));
        }

        if (byOrdinal)
        {
            return DateValue.FromOrdinal(year, fields.Integer("ordinalDay")!.Value);
        }

        var month = fields.Has("day") ? Required(fields, "month", @base?.Month) : Optional(fields, "month", @base?.Month);
        return fields.Integer("day") is { } day
            ? DateValue.FromCivil(year, month, day)
            : Clamped(year, month, @base?.Day ?? 1);
    }

    /// <summary>A day that is not asked for but inherited gives way to a shorter month.</summary>
    private static DateValue Clamped(long year, long month, int day)
    {
        var first = DateValue.FromCivil(year, month, 1);
        return first.PlusDays(Math.Min(day, DateValue.DaysInMonth(year, (int)month)) - 1);
    }

    private static long Required(TemporalFields fields, string name, long? inherited) =>
        fields.Integer(name) ?? inherited ?? throw ValueErrors.InvalidValue($"{name} must be specified");

    private static long Optional(TemporalFields fields, string name, long? inherited) =>
        fields.Integer(name) ?? inherited ?? 1;
}
