using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests.Temporal;

public sealed class TemporalConstructionTests
{
    private static readonly DateTimeValue Now = TemporalParser.ParseDateTime("2026-11-22T20:30Z");

    [Fact]
    public void A_day_that_is_inherited_gives_way_to_a_shorter_month()
    {
        Date(("date", Day("2015-01-31")), ("month", Value.Integer(2))).ShouldBe("2015-02-28");
        Date(("date", Day("2016-02-29")), ("year", Value.Integer(2015))).ShouldBe("2015-02-28");
        Date(("date", Day("2015-08-31")), ("quarter", Value.Integer(1))).ShouldBe("2015-02-28");
    }

    [Fact]
    public void A_day_that_is_asked_for_must_exist() =>
        Should.Throw<ValueException>(() => Date(("year", Value.Integer(2015)), ("month", Value.Integer(2)), ("day", Value.Integer(30))));

    [Fact]
    public void A_date_is_not_given_in_two_calendars() =>
        Should.Throw<ValueException>(() => Date(("year", Value.Integer(2015)), ("week", Value.Integer(2)), ("month", Value.Integer(3))));

    [Fact]
    public void A_field_without_the_larger_one_is_refused()
    {
        Should.Throw<ValueException>(() => Date(("month", Value.Integer(3))));
        Should.Throw<ValueException>(() => Date(("year", Value.Integer(2015)), ("day", Value.Integer(3))));
        Should.Throw<ValueException>(() => TemporalConstruction.LocalTime(Map(("hour", Value.Integer(1)), ("second", Value.Integer(3))), Now));
    }

    [Fact]
    public void Fields_that_are_unknown_or_of_another_type_are_refused()
    {
        Should.Throw<ValueException>(() => Date());
        Should.Throw<ValueException>(() => Date(("yeer", Value.Integer(2015))));
        Should.Throw<ValueException>(() => Date(("year", Value.Float(2015.5))));
        Should.Throw<ValueException>(() => Date(("date", Value.String("2015-01-01"))));
        Should.Throw<ValueException>(() => TemporalConstruction.Date(Value.Integer(1), Now));
    }

    [Fact]
    public void A_time_needs_the_day_and_a_local_value_takes_no_timezone()
    {
        Should.Throw<ValueException>(() => TemporalConstruction.DateTime(Map(("year", Value.Integer(2034)), ("hour", Value.Integer(3))), Now));
        Should.Throw<ValueException>(() => Date(("year", Value.Integer(2034)), ("timezone", Value.String("Asia/Almaty"))));
    }

    [Fact]
    public void Truncation_to_a_time_keeps_the_offset_of_the_moment() => TemporalTruncation.Time(
        "second", Value.Of(TemporalParser.ParseDateTime("1974-03-20T00:39:07.1[Asia/Kathmandu]")), Map(("nanosecond", Value.Integer(7))).AsMap(), Now)
        .ToString().ShouldBe("00:39:07.000000007+05:30");

    [Fact]
    public void Only_a_timezone_asks_for_the_present_there() => Date(("timezone", Value.String("Asia/Almaty"))).ShouldBe("2026-11-23");

    [Fact]
    public void A_time_with_an_offset_is_converted_and_one_without_is_only_moved()
    {
        DateTime("12:00+01:00").ShouldBe("2015-01-01T16:00+05:00");
        TemporalConstruction.DateTime(
            Map(("date", Day("2015-01-01")), ("time", Value.LocalTime(TemporalParser.ParseLocalTime("12:00"))), ("timezone", Value.String("+05:00"))), Now)
            .ToString().ShouldBe("2015-01-01T12:00+05:00");
    }

    [Fact]
    public void An_instant_can_be_given_by_the_epoch()
    {
        TemporalConstruction.DateTime(Map(("epochMillis", Value.Integer(-1))), Now).ToString().ShouldBe("1969-12-31T23:59:59.999Z");
        TemporalConstruction.DateTime(Map(("epochSeconds", Value.Integer(10)), ("timezone", Value.String("Asia/Almaty"))), Now)
            .ToString().ShouldBe("1970-01-01T06:00:10+06:00[Asia/Almaty]");
    }

    [Theory]
    [InlineData("millisecond", "12:31:01.123000002")]
    [InlineData("microsecond", "12:31:01.123456002")]
    [InlineData("second", "12:31:01.000000002")]
    public void Truncation_keeps_the_fraction_down_to_its_unit(string unit, string result) => TemporalTruncation.LocalTime(
        unit, Value.LocalTime(TemporalParser.ParseLocalTime("12:31:01.123456789")), Map(("nanosecond", Value.Integer(2))).AsMap(), Now).ToString().ShouldBe(result);

    [Fact]
    public void Truncation_to_a_unit_that_the_value_lacks_is_refused()
    {
        Should.Throw<ValueException>(() => TemporalTruncation.Date("hour", Day("2015-01-01"), MapValue.Empty, Now));
        Should.Throw<ValueException>(() => TemporalTruncation.DateTime("hour", Day("2015-01-01"), MapValue.Empty, Now));
        Should.Throw<ValueException>(() => TemporalTruncation.LocalTime("year", Value.LocalTime(LocalTimeValue.Midnight), MapValue.Empty, Now));
        Should.Throw<ValueException>(() => TemporalTruncation.Date("fortnight", Day("2015-01-01"), MapValue.Empty, Now));
    }

    [Fact]
    public void Components_are_read_in_any_case_and_unknown_ones_refused()
    {
        TemporalComponents.Get(Day("2015-01-01"), "weekYear").AsInteger().ShouldBe(2015);
        TemporalComponents.Get(Day("2015-01-01"), "YEAR").AsInteger().ShouldBe(2015);
        TemporalComponents.Get(Value.Of(DurationParser.Parse("PT-1.5S")), "seconds").AsInteger().ShouldBe(-2);
        Should.Throw<ValueException>(() => TemporalComponents.Get(Day("2015-01-01"), "hour"));
        Should.Throw<ValueException>(() => TemporalComponents.Get(Value.Of(new DurationValue(0, 0, long.MaxValue, 0)), "nanoseconds"));
    }

    private static string Date(params (string, Value)[] fields) => TemporalConstruction.Date(Map(fields), Now).ToString();

    private static string DateTime(string time) => TemporalConstruction.DateTime(
        Map(("date", Day("2015-01-01")), ("time", Value.Of(TemporalParser.ParseTime(time))), ("timezone", Value.String("+05:00"))), Now).ToString();

    private static Value Day(string text) => Value.Date(TemporalParser.ParseDate(text));

    private static Value Map(params (string Key, Value Value)[] fields) =>
        Value.Map(new MapValue(fields.Select(field => KeyValuePair.Create(field.Key, field.Value))));
}
