using CsCheck;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests.Temporal;

public sealed class TemporalArithmeticTests
{
    [Theory]
    [InlineData("2015-03-28T02:30[Europe/Stockholm]", "P1D", "2015-03-29T03:30+02:00[Europe/Stockholm]")]
    [InlineData("2015-03-28T02:30[Europe/Stockholm]", "PT24H", "2015-03-29T03:30+02:00[Europe/Stockholm]")]
    [InlineData("2015-10-24T02:30[Europe/Stockholm]", "P1D", "2015-10-25T02:30+02:00[Europe/Stockholm]")]
    [InlineData("2015-10-25T02:30+02:00[Europe/Stockholm]", "PT1H", "2015-10-25T02:30+01:00[Europe/Stockholm]")]
    [InlineData("2015-10-24T12:00[Europe/Stockholm]", "PT24H", "2015-10-25T11:00+01:00[Europe/Stockholm]")]
    public void Days_follow_the_calendar_and_hours_the_clock(string moment, string duration, string result) => ValueArithmetic.Add(
        Value.Of(TemporalParser.ParseDateTime(moment)), Value.Of(DurationParser.Parse(duration))).As<DateTimeValue>().ToString().ShouldBe(result);

    [Fact]
    public void Days_and_time_added_to_a_local_date_time_can_be_taken_away_again() =>
        Gen.Select(Gen.Long[-5_000_000_000, 5_000_000_000], ValueGenerators.AnyDuration).Sample((second, duration) =>
        {
            var start = Value.Of(LocalDateTimeValue.FromEpochSecond(second, 7));
            var exact = Value.Of(new DurationValue(0, duration.Days, duration.Seconds, duration.Nanoseconds));
            return ValueEquivalence.AreEquivalent(ValueArithmetic.Subtract(ValueArithmetic.Add(start, exact), exact), start);
        });

    [Fact]
    public void What_lies_between_two_local_date_times_leads_from_one_to_the_other() =>
        Gen.Select(ValueGenerators.AnyLocalDateTime, ValueGenerators.AnyLocalDateTime).Sample((from, to) =>
        {
            var between = DurationBetween.Split(Value.Of(from), Value.Of(to));
            return ValueArithmetic.Add(Value.Of(from), Value.Of(between)).As<LocalDateTimeValue>().Equals(to);
        });

    [Fact]
    public void What_lies_between_two_date_times_in_seconds_is_exact() =>
        Gen.Select(ValueGenerators.AnyDateTime, ValueGenerators.AnyDateTime).Sample((from, to) =>
        {
            try
            {
                var between = DurationBetween.InSeconds(Value.Of(from), Value.Of(to));
                return between.Seconds == to.EpochSecond - from.EpochSecond + DateBorrow(from, to);
            }
            catch (ValueException)
            {
                // The clock of the first zone can leave the last year that there is.
                return Math.Abs(to.Date.Year) == DateValue.MaxValue.Year;
            }
        });

    [Fact]
    public void Only_time_lies_between_values_of_which_one_has_no_date()
    {
        var moment = Value.Of(TemporalParser.ParseDateTime("1921-06-11T18:31:38.5+01:00"));
        var time = Value.Of(TemporalParser.ParseTime("01:05+18:00"));
        DurationBetween.Split(moment, time).ToString().ShouldBe("PT-34H-26M-38.5S");
        DurationBetween.InMonths(moment, time).ToString().ShouldBe("PT0S");
        DurationBetween.InDays(moment, time).ToString().ShouldBe("P-1D");
    }

    [Theory]
    [InlineData("P1M", 1.5, "P1M15DT5H14M33S")]
    [InlineData("P1D", 0.1, "PT2H24M")]
    [InlineData("PT1S", -0.5, "PT-0.5S")]
    public void Fractions_of_a_unit_go_on_in_the_next(string duration, double factor, string result) =>
        ValueArithmetic.Multiply(Value.Of(DurationParser.Parse(duration)), Value.Float(factor)).As<DurationValue>().ToString().ShouldBe(result);

    [Fact]
    public void Durations_out_of_range_are_refused()
    {
        var long1 = Value.Of(new DurationValue(long.MaxValue, 0, 0, 0));
        Should.Throw<ValueException>(() => ValueArithmetic.Add(long1, long1));
        Should.Throw<ValueException>(() => ValueArithmetic.Multiply(long1, Value.Float(1e18)));
        Should.Throw<ValueException>(() => ValueArithmetic.Divide(long1, Value.Integer(0)));
        Should.Throw<ValueException>(() => ValueArithmetic.Multiply(long1, Value.Float(double.NaN)));
        Should.Throw<ValueException>(() => ValueArithmetic.Negate(Value.Of(new DurationValue(long.MinValue, 0, 0, 0))));
    }

    private static int DateBorrow(DateTimeValue from, DateTimeValue to) => to.Nanosecond < from.Nanosecond ? -1 : 0;
}
