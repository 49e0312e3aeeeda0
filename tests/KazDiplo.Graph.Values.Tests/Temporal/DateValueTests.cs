using CsCheck;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests.Temporal;

public sealed class DateValueTests
{
    [Fact]
    public void Calendar_agrees_with_that_of_dotnet() => Gen.Date.Sample(date =>
    {
        var value = new DateValue((long)(date - DateTime.UnixEpoch).TotalDays);
        return value.Civil() == (date.Year, date.Month, date.Day)
            && value.OrdinalDay == date.DayOfYear
            && value.DayOfWeek % 7 == (int)date.DayOfWeek
            && value.Week == System.Globalization.ISOWeek.GetWeekOfYear(date)
            && value.WeekYear == System.Globalization.ISOWeek.GetYear(date);
    });

    [Fact]
    public void Every_way_to_name_a_day_leads_back_to_it() => ValueGenerators.AnyDate.Sample(date =>
        DateValue.FromCivil(date.Year, date.Month, date.Day) == date
        && DateValue.FromOrdinal(date.Year, date.OrdinalDay) == date
        && DateValue.FromQuarter(date.Year, date.Quarter, date.DayOfQuarter) == date);

    [Fact]
    public void Weeks_lead_back_to_their_day() => Gen.Long[-1_000_000, 1_000_000].Select(day => new DateValue(day)).Sample(date =>
        DateValue.FromWeek(date.WeekYear, date.Week, date.DayOfWeek) == date);

    [Theory]
    [InlineData("2015-01-31", 1, "2015-02-28")]
    [InlineData("2016-01-31", 1, "2016-02-29")]
    [InlineData("2015-03-31", -1, "2015-02-28")]
    [InlineData("0001-01-15", -1, "0000-12-15")]
    public void Months_end_where_the_new_month_ends(string date, long months, string result) =>
        TemporalParser.ParseDate(date).PlusMonths(months).ToString().ShouldBe(result);

    [Fact]
    public void Days_can_be_added_and_taken_away_again() => Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[-1_000_000, 1_000_000]).Sample((day, days) =>
        new DateValue(day).PlusDays(days).PlusDays(-days).EpochDay == day);

    [Theory]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public void Years_beyond_the_range_are_refused(long days)
    {
        Should.Throw<ValueException>(() => DateValue.MaxValue.PlusDays(days));
        Should.Throw<ValueException>(() => DateValue.MinValue.PlusDays(-days));
        Should.Throw<ValueException>(() => DateValue.MaxValue.PlusMonths(days));
        Should.Throw<ValueException>(() => DateValue.MinValue.PlusMonths(-days));
        Should.Throw<ValueException>(() => DateValue.MaxValue.PlusMonths(long.MinValue));
    }
}
