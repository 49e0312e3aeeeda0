using CsCheck;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests.Temporal;

public sealed class TemporalParserTests
{
    [Theory]
    [InlineData("2015-07-21", "2015-07-21")]
    [InlineData("20150721", "2015-07-21")]
    [InlineData("2015-7-1", "2015-07-01")]
    [InlineData("201507", "2015-07-01")]
    [InlineData("2015-W30-2", "2015-07-21")]
    [InlineData("2015W302", "2015-07-21")]
    [InlineData("2015-Q2-60", "2015-05-30")]
    [InlineData("2015Q2", "2015-04-01")]
    [InlineData("2015-202", "2015-07-21")]
    [InlineData("2015", "2015-01-01")]
    [InlineData("+12345-06-07", "+12345-06-07")]
    [InlineData("-0001-01-01", "-0001-01-01")]
    [InlineData("-999999999-01-01", "-999999999-01-01")]
    public void Dates_are_read_in_every_form_of_ISO_8601(string text, string written) =>
        TemporalParser.ParseDate(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("")]
    [InlineData("2015-13-01")]
    [InlineData("2015-02-29")]
    [InlineData("2015-W54")]
    [InlineData("2015-366")]
    [InlineData("2015-Q5")]
    [InlineData("20150")]
    [InlineData("12345-01-01")]
    [InlineData("2015-07-21T21:40")]
    [InlineData("+9999999999-01-01")]
    [InlineData("２０１５-07-21")]
    [InlineData("2015-07-21\n")]
    public void Text_that_is_no_date_is_refused(string text) => Should.Throw<ValueException>(() => TemporalParser.ParseDate(text));

    [Theory]
    [InlineData("24:00")]
    [InlineData("21:60")]
    [InlineData("21:40+19:00")]
    [InlineData("21:40:32.1234567891")]
    [InlineData("2140:32")]
    [InlineData("21:40[Europe/Stockholm]")]
    public void Text_that_is_no_time_is_refused(string text) => Should.Throw<ValueException>(() => TemporalParser.ParseTime(text));

    [Theory]
    [InlineData("2015-07-21T21:40[Nowhere/Land]")]
    [InlineData("2015-07-21T21:40+03:00[Europe/Stockholm]")]
    [InlineData("2015-07-21T21:40[]")]
    public void Zones_that_do_not_exist_or_do_not_fit_the_offset_are_refused(string text) =>
        Should.Throw<ValueException>(() => TemporalParser.ParseDateTime(text));

    [Fact]
    public void Dates_read_back_what_they_write() => ValueGenerators.AnyDate.Sample(date => TemporalParser.ParseDate(date.ToString()) == date);

    [Fact]
    public void Local_times_read_back_what_they_write() => ValueGenerators.AnyLocalTime.Sample(time => TemporalParser.ParseLocalTime(time.ToString()) == time);

    [Fact]
    public void Times_read_back_what_they_write() => Gen.Select(ValueGenerators.AnyLocalTime, ValueGenerators.Offset).Sample((time, offset) =>
        new TimeValue(time, offset) is var value && TemporalParser.ParseTime(value.ToString()).Equals(value));

    [Fact]
    public void Date_times_read_back_what_they_write() => ValueGenerators.AnyDateTime.Sample(value =>
        TemporalParser.ParseDateTime(value.ToString()).Equals(value));

    [Fact]
    public void Durations_read_back_what_they_write() => ValueGenerators.AnyDuration.Sample(value =>
        DurationParser.Parse(value.ToString()).Equals(value));

    [Theory]
    [InlineData("P1Y2M3W4DT5H6M7.8S", "P1Y2M25DT5H6M7.8S")]
    [InlineData("P0.75M", "P22DT19H51M49.5S")]
    [InlineData("PT0.75M", "PT45S")]
    [InlineData("P2.5W", "P17DT12H")]
    [InlineData("-P1Y", "P-1Y")]
    [InlineData("PT1,5S", "PT1.5S")]
    [InlineData("P2012-02-02T14:37:21.545", "P2012Y2M2DT14H37M21.545S")]
    [InlineData("P20120202T143721", "P2012Y2M2DT14H37M21S")]
    public void Durations_are_read_by_units_and_as_date_times(string text, string written) =>
        DurationParser.Parse(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1DT")]
    [InlineData("1D")]
    [InlineData("P1M1Y")]
    [InlineData("P999999999999999999Y")]
    public void Text_that_is_no_duration_is_refused(string text) => Should.Throw<ValueException>(() => DurationParser.Parse(text));
}
