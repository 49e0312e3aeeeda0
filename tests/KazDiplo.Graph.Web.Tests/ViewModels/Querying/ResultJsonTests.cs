using System.Text.Json;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;
using KazDiplo.Graph.Web.ViewModels.Querying;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Querying;

public sealed class ResultJsonTests
{
    [Fact]
    public void Every_kind_has_a_form_that_parses()
    {
        var node = new Node(1, "4:x:1", ["Country"], new MapValue([KeyValuePair.Create("name", Value.String("Қазақстан"))]));
        var json = Write([
            Value.Null, Value.True, Value.Integer(long.MaxValue), Value.Float(0.5), Value.Float(double.NaN), Value.String("\"\n"),
            Value.Date(TemporalParser.ParseDate("2023-11-09")), Value.Of(DurationParser.Parse("P1D")), Value.Node(node),
            Value.List(Value.Integer(1)), Value.Of(new BytesValue([1, 2]))]);
        json.ShouldContain("Қазақстан");
        var row = JsonDocument.Parse(json).RootElement[0];
        row.GetProperty("c0").ValueKind.ShouldBe(JsonValueKind.Null);
        row.GetProperty("c2").GetInt64().ShouldBe(long.MaxValue);
        row.GetProperty("c4").GetString().ShouldBe("NaN");
        row.GetProperty("c6").GetString().ShouldBe("2023-11-09");
        row.GetProperty("c8").GetProperty("labels")[0].GetString().ShouldBe("Country");
    }

    [Fact]
    public void A_long_result_is_cut_and_the_rows_written_are_counted()
    {
        var outcome = Outcome(["n"], Enumerable.Range(0, 1000).Select(i => (IReadOnlyList<Value>)[Value.Integer(i)]));
        ResultJson.Write(outcome, 10, int.MaxValue, out var written);
        written.ShouldBe(10);
        ResultJson.Write(outcome, int.MaxValue, 200, out written);
        written.ShouldBeLessThan(30);
    }

    [Fact]
    public void A_value_nested_without_end_is_cut()
    {
        var value = Value.Integer(1);
        for (var i = 0; i < 10_000; i++)
        {
            value = Value.List(value);
        }

        Write([value]).ShouldContain("…");
    }

    private static string Write(Value[] row) =>
        ResultJson.Write(Outcome([.. row.Select((_, i) => $"c{i}")], [row]), 10, int.MaxValue, out _);

    private static QueryOutcome Outcome(string[] columns, IEnumerable<IReadOnlyList<Value>> rows) =>
        new() { End = QueryEnd.Finished, Columns = columns, Rows = [.. rows] };
}
