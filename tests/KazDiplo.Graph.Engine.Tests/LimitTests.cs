using KazDiplo.Graph.Engine.Tests.Support;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Engine.Tests;

/// <summary>What a query may ask for is no reason to fall: it gets an answer or an error.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Script_of_thousands_of_create_clauses_runs()
    {
        await using var graph = TestGraph.Open();
        var script = string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"CREATE (n{i}:N {{i: {i}}})"));
        (await graph.RunAsync(script)).Counters.NodesCreated.ShouldBe(5_000);
    }

    [Fact]
    public async Task Union_of_thousands_of_parts_runs()
    {
        await using var graph = TestGraph.Open();
        var query = string.Join(" UNION ALL ", Enumerable.Range(0, 3_000).Select(i => $"RETURN {i} AS x"));
        (await graph.RowsAsync(query)).Count.ShouldBe(3_000);
    }

    [Fact]
    public async Task Chain_of_thousands_of_clauses_that_read_is_refused_with_an_error()
    {
        await using var graph = TestGraph.Open();
        var query = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"WITH {i} AS x{i} WHERE x{i} >= 0 ")) + "RETURN 1";
        (await graph.FailureAsync(query)).Message.ShouldContain("Split it");
    }

    [Fact]
    public async Task Pattern_of_hundreds_of_nodes_is_planned_in_time()
    {
        await using var graph = await TestGraph.CreateAsync("UNWIND range(0, 400) AS i CREATE (:N {i: i})");
        await graph.RunAsync("CREATE INDEX FOR (n:N) ON (n.i)");
        var match = "MATCH " + string.Join(", ", Enumerable.Range(0, 400).Select(i => $"(n{i}:N {{i: {i}}})"));
        (await graph.ValueAsync($"{match} RETURN n399.i")).ShouldBe("399");
    }

    [Fact]
    public async Task Value_nested_without_end_is_refused()
    {
        await using var graph = TestGraph.Open();
        await Should.ThrowAsync<GraphException>(() => graph.RowsAsync("RETURN reduce(l = [], x IN range(1, 1000000) | [l]) AS l"));
    }

    [Fact]
    public async Task List_and_string_that_double_without_end_are_refused()
    {
        await using var graph = TestGraph.Open();
        await Should.ThrowAsync<GraphException>(() => graph.RowsAsync("RETURN size(reduce(l = [1], x IN range(1, 60) | l + l))"));
        await Should.ThrowAsync<GraphException>(() => graph.RowsAsync("RETURN size(reduce(s = 'x', x IN range(1, 60) | s + s))"));
        await Should.ThrowAsync<GraphException>(() => graph.RowsAsync("RETURN size(range(1, 100000000000))"));
    }

    [Fact]
    public async Task Regular_expression_that_backtracks_without_end_is_stopped()
    {
        await using var graph = TestGraph.Open();
        var failure = await graph.FailureAsync("RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+'");
        failure.Code.ShouldBe("Neo.ClientError.Statement.ArgumentError");
        (await graph.FailureAsync("RETURN 'a' =~ '('")).Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
    }
}
