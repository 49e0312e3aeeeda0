namespace KazDiplo.Graph.Values.Temporal;

/// <summary>The date in a map of fields: by calendar, week, quarter or ordinal day; these do not mix.</summary>
internal static class DateFields
{
    public static readonly string[] Names =
        ["date", "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay"];

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

        if (byQuarter)
        {
            return DateValue.FromQuarter(year, Required(fields, "quarter", @base?.Quarter), Optional(fields, "dayOfQuarter", @base?.DayOfQuarter));
        }

        if (byOrdinal)
        {
            return DateValue.FromOrdinal(year, fields.Integer("ordinalDay")!.Value);
        }

        var month = fields.Has("day") ? Required(fields, "month", @base?.Month) : Optional(fields, "month", @base?.Month);
        return DateValue.FromCivil(year, month, Optional(fields, "day", @base?.Day));
    }

    private static long Required(TemporalFields fields, string name, long? inherited) =>
        fields.Integer(name) ?? inherited ?? throw ValueErrors.InvalidValue($"{name} must be specified");

    private static long Optional(TemporalFields fields, string name, long? inherited) =>
        fields.Integer(name) ?? inherited ?? 1;
}
