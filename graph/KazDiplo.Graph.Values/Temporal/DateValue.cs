namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A proleptic Gregorian calendar date, years -999,999,999 to 999,999,999. ISO 8601: year 0 precedes year 1.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly record struct DateValue(long EpochDay)
{
    public const long MinYear = -999_999_999;
    public const long MaxYear = 999_999_999;

    public static readonly DateValue MinValue = new(DaysFromCivil(MinYear, 1, 1));
    public static readonly DateValue MaxValue = new(DaysFromCivil(MaxYear, 12, 31));

    public long Year => Civil().Year;

    /// <summary>1 to 12.</summary>
    public int Month => Civil().Month;

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day => Civil().Day;

    /// <summary>1 to 4.</summary>
    public int Quarter => (Month + 2) / TemporalUnits.MonthsPerQuarter;

    /// <summary>1 (Monday) to 7 (Sunday), ISO 8601.</summary>
    public int DayOfWeek => (int)FloorMod(EpochDay + 3, 7) + 1;

    /// <summary>1 to 366.</summary>
    public int OrdinalDay => (int)(EpochDay - DaysFromCivil(Year, 1, 1)) + 1;

    /// <summary>1 to 92.</summary>
    public int DayOfQuarter => (int)(EpochDay - DaysFromCivil(Year, ((Quarter - 1) * TemporalUnits.MonthsPerQuarter) + 1, 1)) + 1;

    /// <summary>ISO 8601 week, 1 to 53.</summary>
    public int Week => (int)((EpochDay - WeekOneMonday(WeekYear)) / 7) + 1;

    /// <summary>The year to which the week belongs: that of its Thursday.</summary>
    public long WeekYear => new DateValue(EpochDay + 4 - DayOfWeek).Year;

    /// <exception cref="ValueException">There is no such day, or the year is out of range.</exception>
    public static DateValue FromCivil(long year, long month, long day)
    {
        CheckYear(year);
        if (month is < 1 or > 12)
        {
            throw ValueErrors.InvalidValue($"Invalid value for month: {month} (valid values are 1 to 12)");
        }

        if (day < 1 || day > DaysInMonth(year, (int)month))
        {
            throw ValueErrors.InvalidValue($"Invalid value for day: {day} (month {month} of year {year} has {DaysInMonth(year, (int)month)} days)");
        }

        return new DateValue(DaysFromCivil(year, (int)month, (int)day));
    }

    /// <exception cref="ValueException">There is no such day, or the year is out of range.</exception>
    public static DateValue FromOrdinal(long year, long ordinalDay)
    {
        CheckYear(year);
        var days = IsLeapYear(year) ? 366 : 365;
        return ordinalDay >= 1 && ordinalDay <= days
            ? new DateValue(DaysFromCivil(year, 1, 1) + ordinalDay - 1)
            : throw ValueErrors.InvalidValue($"Invalid value for ordinalDay: {ordinalDay} (year {year} has {days} days)");
    }

    /// <exception cref="ValueException">There is no such week or day, or the year is out of range.</exception>
    public static DateValue FromWeek(long weekYear, long week, long dayOfWeek)
    {
        CheckYear(weekYear);
        if (week < 1 || week > WeeksInYear(weekYear))
        {
            throw ValueErrors.InvalidValue($"Invalid value for week: {week} (year {weekYear} has {WeeksInYear(weekYear)} weeks)");
        }

        return dayOfWeek is >= 1 and <= 7
            ? FromEpochDay(WeekOneMonday(weekYear) + ((week - 1) * 7) + dayOfWeek - 1)
            : throw ValueErrors.InvalidValue($"Invalid value for dayOfWeek: {dayOfWeek} (valid values are 1 to 7)");
    }

    /// <exception cref="ValueException">The quarter has no such day, or the year is out of range.</exception>
    public static DateValue FromQuarter(long year, long quarter, long dayOfQuarter)
    {
        if (quarter is < 1 or > 4)
        {
            throw ValueErrors.InvalidValue($"Invalid value for quarter: {quarter} (valid values are 1 to 4)");
        }

        var first = FromCivil(year, ((quarter - 1) * TemporalUnits.MonthsPerQuarter) + 1, 1);
        var date = new DateValue(first.EpochDay + dayOfQuarter - 1);
        return dayOfQuarter is >= 1 and <= 92 && date.Quarter == quarter
            ? date
            : throw ValueErrors.InvalidValue($"Invalid value for dayOfQuarter: {dayOfQuarter}");
    }

    /// <exception cref="ValueException">The day lies outside the years that Cypher knows.</exception>
    public static DateValue FromEpochDay(long epochDay) => epochDay >= MinValue.EpochDay && epochDay <= MaxValue.EpochDay
        ? new DateValue(epochDay)
        : throw ValueErrors.InvalidValue($"Invalid value for date: day {epochDay} since 1970-01-01 lies outside the years {MinYear} to {MaxYear}");

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Year, month and day at once: cheaper than one property after the other.</summary>
    public (long Year, int Month, int Day) Civil()
    {
        // Years counted from March so that the leap day is the last; eras of 400 years have 146,097 days.
        var days = EpochDay + 719_468;
        var era = FloorDiv(days, 146_097);
        var dayOfEra = days - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5)) + 1;
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>Adds calendar months; a day that the month lacks becomes its last.</summary>
    /// <exception cref="ValueException">The result lies outside the years that Cypher knows.</exception>
    public DateValue PlusMonths(long months)
    {
        if (months == 0)
        {
            return this;
        }

        var (year, month, day) = Civil();
        if (Math.Abs((decimal)months) > (MaxYear - MinYear + 1) * TemporalUnits.MonthsPerYear)
        {
            throw ValueErrors.InvalidValue($"Adding {months} months leaves the years {MinYear} to {MaxYear}");
        }

        var total = (year * TemporalUnits.MonthsPerYear) + month - 1 + months;
        var newYear = FloorDiv(total, TemporalUnits.MonthsPerYear);
        var newMonth = (int)FloorMod(total, TemporalUnits.MonthsPerYear) + 1;
        CheckYear(newYear);
        return new DateValue(DaysFromCivil(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth))));
    }

    /// <exception cref="ValueException">The result lies outside the years that Cypher knows.</exception>
    public DateValue PlusDays(long days)
    {
        var sum = unchecked(EpochDay + days);
        // Overflow happens only where both operands have the sign that the sum has not.
        return ((EpochDay ^ sum) & (days ^ sum)) < 0
            ? throw ValueErrors.InvalidValue($"Adding {days} days leaves the years {MinYear} to {MaxYear}")
            : FromEpochDay(sum);
    }

    public int CompareTo(DateValue other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>ISO 8601 extended form; years beyond four digits carry a sign.</summary>
    public override string ToString() => TemporalText.Of(this);

    internal static int WeeksInYear(long weekYear) => (int)((WeekOneMonday(weekYear + 1) - WeekOneMonday(weekYear)) / 7);

    internal static long FloorDiv(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? 1 : 0);

    internal static long FloorMod(long dividend, long divisor) => dividend - (FloorDiv(dividend, divisor) * divisor);

    private static void CheckYear(long year)
    {
        if (year is < MinYear or > MaxYear)
        {
            throw ValueErrors.InvalidValue($"Invalid value for year: {year} (valid values are {MinYear} to {MaxYear})");
        }
    }

    private static long DaysFromCivil(long year, int month, int day)
    {
        var shiftedYear = month <= 2 ? year - 1 : year;
        var era = FloorDiv(shiftedYear, 400);
        var yearOfEra = shiftedYear - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    // The fourth of January always lies in week one.
    private static long WeekOneMonday(long weekYear)
    {
        var fourth = DaysFromCivil(weekYear, 1, 4);
        return fourth - FloorMod(fourth + 3, 7);
    }
}
