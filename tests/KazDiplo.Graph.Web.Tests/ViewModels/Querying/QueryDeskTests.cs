using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;
using KazDiplo.Graph.Web.ViewModels.Querying;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Querying;

/// <summary>The page's state over the embedded engine.</summary>
public sealed class QueryDeskTests : IAsyncDisposable
{
    private readonly EmbeddedGraphDatabase _database = EmbeddedGraphDatabase.Open();

    [Fact]
    public async Task A_query_gives_its_rows_with_columns_and_times()
    {
        var outcome = await RunAsync("UNWIND range(1, 3) AS n RETURN n, n * 2 AS twice");
        outcome.End.ShouldBe(QueryEnd.Finished);
        outcome.Columns.ShouldBe(["n", "twice"]);
        outcome.Rows.Count.ShouldBe(3);
        outcome.Rows[2][1].AsInteger().ShouldBe(6);
        outcome.Summary.ShouldNotBeNull();
        outcome.FirstRowAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Parameters_of_the_panel_reach_the_query()
    {
        using var desk = Desk();
        desk.Edit("RETURN $since.year AS year, size($ids) AS n");
        desk.Parameters.Select(parameter => parameter.Name).ShouldBe(["since", "ids"]);
        Fill(desk.Parameters[0], ParameterKind.Date, "2023-11-09");
        Fill(desk.Parameters[1], ParameterKind.Json, """["a", "b"]""");
        await desk.StartAsync(QueryMode.Run);
        desk.Shown!.Outcome!.Rows[0].Select(value => value.AsInteger()).ShouldBe([2023, 2]);
    }

    [Fact]
    public async Task A_bad_parameter_keeps_the_query_from_running()
    {
        using var desk = Desk();
        desk.Edit("RETURN $n");
        Fill(desk.Parameters[0], ParameterKind.Integer, "many");
        await desk.StartAsync(QueryMode.Run);
        desk.Shown.ShouldBeNull();
    }

    [Fact]
    public void A_parameter_keeps_its_value_while_its_name_is_away()
    {
        using var desk = Desk();
        desk.Edit("RETURN $a");
        Fill(desk.Parameters[0], ParameterKind.Integer, "7");
        desk.Edit("RETURN 1");
        desk.Parameters.ShouldBeEmpty();
        desk.Edit("RETURN $a, $b");
        desk.Parameters[0].Text.ShouldBe("7");
    }

    [Theory]
    [InlineData("MATCH (n)\nRETURN m", 2, 8)]
    [InlineData("RETURN", 1, 7)]
    public async Task An_error_has_code_line_and_column(string text, int line, int column)
    {
        var outcome = await RunAsync(text);
        outcome.End.ShouldBe(QueryEnd.Failed);
        outcome.Error!.Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
        outcome.Error.Position!.Line.ShouldBe(line);
        outcome.Error.Position.Column.ShouldBe(column);
    }

    [Theory]
    [InlineData(QueryMode.Run)]
    [InlineData(QueryMode.Explain)]
    [InlineData(QueryMode.Profile)]
    public async Task An_error_is_placed_in_the_editor_whatever_was_sent(QueryMode mode)
    {
        using var desk = Desk();
        const string text = "RETURN 1 AS one;\n// second\nRETURN two";
        desk.Edit(text);
        var start = text.IndexOf("// second", StringComparison.Ordinal);
        await desk.StartAsync(mode, start, text.Length - start);
        var position = desk.Shown!.Outcome!.Error!.Position!;
        (position.Line, position.Column, position.Offset).ShouldBe((3, 8, text.IndexOf("two", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_selection_is_run_alone()
    {
        using var desk = Desk();
        desk.Edit("RETURN 1 AS one; RETURN 2 AS two");
        await desk.StartAsync(QueryMode.Run, 17, 15);
        desk.Shown!.Outcome!.Columns.ShouldBe(["two"]);
        desk.IsEditedSince.ShouldBeFalse();
        desk.Edit("RETURN 3");
        desk.IsEditedSince.ShouldBeTrue();
    }

    [Fact]
    public async Task Writing_is_refused_until_it_is_allowed()
    {
        using var desk = Desk();
        desk.Edit("CREATE (:Thing {name: 'a'})");
        await desk.StartAsync(QueryMode.Run);
        desk.Shown!.Outcome!.End.ShouldBe(QueryEnd.Failed);
        desk.Shown.Outcome.Error!.NeedsWriting.ShouldBeTrue();
        (await RunAsync("MATCH (n) RETURN count(n) AS n")).Rows[0][0].AsInteger().ShouldBe(0);

        desk.AllowsWrites = true;
        await desk.StartAsync(QueryMode.Run);
        desk.Shown.Outcome!.Summary!.Counters.NodesCreated.ShouldBe(1);
        (await RunAsync("MATCH (n) RETURN count(n) AS n")).Rows[0][0].AsInteger().ShouldBe(1);
    }

    [Fact]
    public async Task A_result_at_the_row_limit_is_whole_and_one_beyond_it_is_cut()
    {
        (await RunAsync("UNWIND range(1, 100) AS n RETURN n", rows: 100)).End.ShouldBe(QueryEnd.Finished);
        var cut = await RunAsync("UNWIND range(1, 101) AS n RETURN n", rows: 100);
        cut.End.ShouldBe(QueryEnd.CutAtRowLimit);
        cut.Rows.Count.ShouldBe(100);
    }

    [Fact]
    public async Task A_cut_write_is_committed_whole()
    {
        using var desk = Desk(rows: 10);
        desk.AllowsWrites = true;
        desk.Edit("UNWIND range(1, 50) AS n CREATE (t:Thing {n: n}) RETURN t.n");
        await desk.StartAsync(QueryMode.Run);
        desk.Shown!.Outcome!.End.ShouldBe(QueryEnd.CutAtRowLimit);
        desk.Shown.Outcome.Summary!.Counters.NodesCreated.ShouldBe(50);
        (await RunAsync("MATCH (n:Thing) RETURN count(n) AS n")).Rows[0][0].AsInteger().ShouldBe(50);
    }

    [Fact]
    public async Task A_long_query_is_stopped_at_its_time_limit()
    {
        var outcome = await RunAsync("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)", seconds: 1);
        outcome.End.ShouldBe(QueryEnd.TimedOut);
    }

    [Fact]
    public async Task A_cancelled_query_ends_at_once_and_another_can_run()
    {
        using var desk = Desk();
        desk.Edit("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)");
        var running = desk.StartAsync(QueryMode.Run);
        desk.IsRunning.ShouldBeTrue();
        desk.Cancel();
        await running.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        desk.Shown!.Outcome!.End.ShouldBe(QueryEnd.Cancelled);
        desk.Edit("RETURN 1");
        await desk.StartAsync(QueryMode.Run);
        desk.Shown.Outcome!.End.ShouldBe(QueryEnd.Finished);
        desk.Runs.Select(run => run.Number).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_plan_has_operators_with_estimates_and_a_profile_has_rows_and_hits()
    {
        await RunAsync("CREATE (:A)-[:R]->(:B)", write: true);
        const string text = "MATCH (a:A)-[:R]->(b) RETURN b";
        var explained = await RunAsync(text, mode: QueryMode.Explain);
        explained.Rows.ShouldBeEmpty();
        PlanRow.From(explained.Summary!.Plan!).ShouldAllBe(row => row.EstimatedRows != null && row.Rows == null && row.Hits == null);
        var profiled = PlanRow.From((await RunAsync(text, mode: QueryMode.Profile)).Summary!.Plan!);
        profiled[0].Operator.ShouldStartWith("ProduceResults");
        profiled[0].Rows.ShouldBe(1);
        profiled.Sum(row => row.ShareOfHits).ShouldBe(1, 0.001);
    }

    [Fact]
    public async Task Older_runs_let_go_of_their_rows_and_the_oldest_are_forgotten()
    {
        using var desk = Desk();
        desk.Edit("RETURN 1");
        for (var i = 0; i < QueryDesk.MostRuns + 5; i++)
        {
            await desk.StartAsync(QueryMode.Run);
        }

        desk.Runs.Count.ShouldBe(QueryDesk.MostRuns);
        desk.Runs.Count(run => run.HasRows).ShouldBe(QueryDesk.MostRunsWithRows);
        desk.Runs[0].Number.ShouldBe(QueryDesk.MostRuns + 5);
    }

    [Fact]
    public async Task Every_example_of_the_gallery_runs()
    {
        foreach (var example in ExampleQueries.All)
        {
            using var desk = Desk();
            desk.Take(example);
            await desk.StartAsync(QueryMode.Run);
            desk.Shown!.Outcome!.End.ShouldBe(QueryEnd.Finished, $"{example.Name}: {desk.Shown.Outcome.Error?.Message}");
        }
    }

    [Fact]
    public async Task A_picture_reads_the_ends_that_the_result_lacks()
    {
        await RunAsync("CREATE (:Person:Entity {id: 'person/a', name: 'A'})-[:VISITED]->(:Country:Entity {id: 'country/B', name: 'B'})", write: true);
        var outcome = await RunAsync("MATCH ()-[v:VISITED]->() RETURN v");
        var picture = await new ResultPictureReader(_database).ReadAsync(ResultElements.Of(outcome.Rows), TestContext.Current.CancellationToken);
        picture.Things.Select(thing => thing.Card.Name).ShouldBe(["A", "B"], ignoreOrder: true);
        picture.EndsRead.ShouldBe(2);
        picture.Ties.ShouldHaveSingleItem().Tie.StartId.ShouldBe("person/a");
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static void Fill(QueryParameter parameter, ParameterKind kind, string text)
    {
        parameter.Kind = kind;
        parameter.Text = text;
    }

    private async Task<QueryOutcome> RunAsync(string text, QueryMode mode = QueryMode.Run, int rows = 10_000, int seconds = 30, bool write = false) =>
        await Runner(rows, seconds).RunAsync(
            QueryRequest.Whole(text, mode) with { Access = write ? AccessMode.Write : AccessMode.Read },
            cancellationToken: TestContext.Current.CancellationToken);

    private QueryDesk Desk(int rows = 10_000) => new(Runner(rows, 30), TimeProvider.System);

    private QueryRunner Runner(int rows, int seconds) =>
        new(_database, Options.Create(new LimitOptions { QueryRows = rows, QuerySeconds = seconds }), TimeProvider.System);
}
