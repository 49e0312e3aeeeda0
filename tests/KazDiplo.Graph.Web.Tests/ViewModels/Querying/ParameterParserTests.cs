using KazDiplo.Graph.Values;
using KazDiplo.Graph.Web.ViewModels.Querying;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Querying;

public sealed class ParameterParserTests
{
    [Theory]
    [InlineData(ParameterKind.Text, " as it is ", "' as it is '")]
    [InlineData(ParameterKind.Integer, "-9223372036854775808", "-9223372036854775808")]
    [InlineData(ParameterKind.Float, " 1.5e3 ", "1500.0")]
    [InlineData(ParameterKind.Boolean, "True", "true")]
    [InlineData(ParameterKind.Date, "2023-11-09", "date('2023-11-09')")]
    [InlineData(ParameterKind.DateTime, "2023-11-09T10:00Z", "datetime('2023-11-09T10:00Z')")]
    [InlineData(ParameterKind.LocalDateTime, "2023-11-09T10:00", "localdatetime('2023-11-09T10:00')")]
    [InlineData(ParameterKind.Duration, "P1Y2M", "duration('P1Y2M')")]
    [InlineData(ParameterKind.Json, """["claim/000-0001", 2, 2.5, null, true]""", "['claim/000-0001', 2, 2.5, null, true]")]
    [InlineData(ParameterKind.Json, """{"name": "Қазақстан", "of": {"n": [1]}}""", "{name: 'Қазақстан', of: {n: [1]}}")]
    [InlineData(ParameterKind.Null, "anything", "null")]
    public void A_text_is_read_as_its_kind(ParameterKind kind, string text, string expected)
    {
        var reading = ParameterParser.Read(kind, text);
        reading.Problem.ShouldBeNull();
        ValueRenderer.Render(reading.Value).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ParameterKind.Integer, "1.5")]
    [InlineData(ParameterKind.Integer, "9223372036854775808")]
    [InlineData(ParameterKind.Integer, "")]
    [InlineData(ParameterKind.Float, "one")]
    [InlineData(ParameterKind.Boolean, "yes")]
    [InlineData(ParameterKind.Date, "2023-11-31")]
    [InlineData(ParameterKind.Date, "9 Nov 2023")]
    [InlineData(ParameterKind.DateTime, "2023-11-09 10")]
    [InlineData(ParameterKind.LocalDateTime, "tomorrow")]
    [InlineData(ParameterKind.Duration, "1 year")]
    [InlineData(ParameterKind.Json, "{name: 'x'}")]
    [InlineData(ParameterKind.Json, "")]
    public void A_text_of_another_kind_is_a_problem_of_that_kind(ParameterKind kind, string text) =>
        ParameterParser.Read(kind, text).Problem.ShouldBe($"Parameter.Problem.{kind}");

    [Fact]
    public void Json_nested_beyond_all_reason_is_a_problem() =>
        ParameterParser.Read(ParameterKind.Json, new string('[', 100_000) + new string(']', 100_000)).Problem.ShouldNotBeNull();
}
