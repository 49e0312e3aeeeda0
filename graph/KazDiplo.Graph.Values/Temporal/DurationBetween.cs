namespace KazDiplo.Graph.Values.Temporal;

/// <summary>
/// Durations between two temporal values. What one of them lacks is taken from the other (a date, a zone) or is
/// midnight (a time); two zoned values are compared on the clock of the first. openCypher CIP2015-08-06.
/// </summary>
public static class DurationBetween
{
    /// <summary>Months, then days, then exact time.</summary>
    /// <exception cref="ValueException">Not temporal values.</exception>
    public static DurationValue Split(Value from, Value to)
    {
        if (!BothHaveDates(from, to))
        {
            return InSeconds(from, to);
        }

        var (start, end) = Align(from, to);
        var months = WholeMonths(start.Local, end.Local);
        var afterMonths = Shift(start, start.Date.PlusMonths(months));
        var days = WholeDays(afterMonths.Local, end.Local);
        var (seconds, nanoseconds) = Exact(Shift(afterMonths, afterMonths.Date.PlusDays(days)), end);
        return new DurationValue(months, days, seconds, nanoseconds);
    }

    /// <inheritdoc cref="Split"/>
    public static DurationValue InMonths(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        return BothHaveDates(from, to) ? new DurationValue(WholeMonths(start.Local, end.Local), 0, 0, 0) : DurationValue.Zero;
    }

    /// <inheritdoc cref="Split"/>
    public static DurationValue InDays(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        return new DurationValue(0, WholeDays(start.Local, end.Local), 0, 0);
    }

    /// <inheritdoc cref="Split"/>
    public static DurationValue InSeconds(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        var (seconds, nanoseconds) = Exact(start, end);
        return new DurationValue(0, 0, seconds, nanoseconds);
    }

    // Without two dates there is no calendar between the values, only time, even where offsets reach into another day;
    // only who asks for days gets those days.
    private static bool BothHaveDates(Value from, Value to) =>
        TemporalParts.Date(from) is not null && TemporalParts.Date(to) is not null;

    private static (DateTimeValue Start, DateTimeValue End) Align(Value from, Value to)
    {
        Check(from);
        Check(to);
        // Where neither has a date any date will do.
        var fromDate = TemporalParts.Date(from) ?? TemporalParts.Date(to) ?? default;
        var toDate = TemporalParts.Date(to) ?? fromDate;
        var fromZone = Zone.Of(from) ?? Zone.Of(to) ?? Zone.Utc;
        var toZone = Zone.Of(to) ?? fromZone;
        var start = fromZone.Resolve(new LocalDateTimeValue(fromDate, TemporalParts.Time(from) ?? LocalTimeValue.Midnight));
        var end = toZone.Resolve(new LocalDateTimeValue(toDate, TemporalParts.Time(to) ?? LocalTimeValue.Midnight));
        return (start, fromZone == toZone ? end : fromZone.Convert(end));
    }

    private static void Check(Value value)
    {
        if (TemporalParts.Date(value) is null && TemporalParts.Time(value) is null)
        {
            throw ValueErrors.InvalidType($"A duration lies between two temporal values, not at {KindNames.Of(value)}");
        }
    }

    private static DateTimeValue Shift(DateTimeValue moment, DateValue date) => date == moment.Date
        ? moment
        : TimeZones.Resolve(new LocalDateTimeValue(date, moment.Time), moment);

    // A month counts only when it is complete: 32 slots a month keep the comparison of days inside the month.
    private static long WholeMonths(LocalDateTimeValue start, LocalDateTimeValue end) =>
        (MonthSlots(LastWholeDay(start, end)) - MonthSlots(start.Date)) / 32;

    private static long MonthSlots(DateValue date)
    {
        var (year, month, day) = date.Civil();
        return (((year * TemporalUnits.MonthsPerYear) + month) * 32) + day;
    }

    private static long WholeDays(LocalDateTimeValue start, LocalDateTimeValue end) =>
        LastWholeDay(start, end).EpochDay - start.Date.EpochDay;

    // The last day that is complete on the way from start to end, in whichever direction.
    private static DateValue LastWholeDay(LocalDateTimeValue start, LocalDateTimeValue end)
    {
        var direction = end.Date.CompareTo(start.Date);
        var remaining = end.Time.CompareTo(start.Time);
        return direction * remaining < 0 ? new DateValue(end.Date.EpochDay - Math.Sign(direction)) : end.Date;
    }

    private static (long Seconds, long Nanoseconds) Exact(DateTimeValue start, DateTimeValue end) =>
        (end.EpochSecond - start.EpochSecond, end.Nanosecond - start.Nanosecond);
}
