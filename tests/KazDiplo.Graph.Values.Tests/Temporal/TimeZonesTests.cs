using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values.Tests.Temporal;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("2024-02-29T12:00[Asia/Almaty]", "2024-02-29T12:00+06:00[Asia/Almaty]")]
    [InlineData("2024-03-02T12:00[Asia/Almaty]", "2024-03-02T12:00+05:00[Asia/Almaty]")]
    [InlineData("2015-03-29T02:30[Europe/Stockholm]", "2015-03-29T03:30+02:00[Europe/Stockholm]")]
    [InlineData("2015-10-25T02:30[Europe/Stockholm]", "2015-10-25T02:30+02:00[Europe/Stockholm]")]
    [InlineData("2015-10-25T02:30+01:00[Europe/Stockholm]", "2015-10-25T02:30+01:00[Europe/Stockholm]")]
    [InlineData("2015-07-21T21:40[europe/stockholm]", "2015-07-21T21:40+02:00[Europe/Stockholm]")]
    public void Local_times_take_the_offset_that_the_zone_had_then(string text, string written) =>
        TemporalParser.ParseDateTime(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("+12345-07-21T21:40[Europe/Stockholm]", "+12345-07-21T21:40+02:00[Europe/Stockholm]")]
    [InlineData("+12345-01-21T21:40[America/New_York]", "+12345-01-21T21:40-05:00[America/New_York]")]
    [InlineData("-0500-07-21T21:40[Europe/Stockholm]", "-0500-07-21T21:40+00:53:28[Europe/Stockholm]")]
    [InlineData("-999999999-01-01T00:00[Asia/Almaty]", "-999999999-01-01T00:00+05:07:48[Asia/Almaty]")]
    public void Years_beyond_the_time_zone_database_follow_its_last_and_first_rules(string text, string written) =>
        TemporalParser.ParseDateTime(text).ToString().ShouldBe(written);
}
