using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Tests.Support;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Engine.Tests;

public sealed class TransactionTests
{
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN a";

    [Fact]
    public async Task Explicit_transaction_shows_its_changes_outside_only_after_commit()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession();
        var transaction = await session.BeginTransactionAsync();
        await (await transaction.RunAsync("CREATE (:A)")).ConsumeAsync();
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("0");
        await transaction.CommitAsync();
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("1");
        session.LastBookmarks.ShouldBe(["kd:1"]);
    }

    [Fact]
    public async Task Disposing_without_commit_rolls_back()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession();
        await using (var transaction = await session.BeginTransactionAsync())
        {
            await (await transaction.RunAsync("CREATE (:A)")).ConsumeAsync();
        }

        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("0");
    }

    [Fact]
    public async Task Failed_statement_fails_the_transaction()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession();
        await using var transaction = await session.BeginTransactionAsync();
        await (await transaction.RunAsync("CREATE (:A)")).ConsumeAsync();
        await Should.ThrowAsync<GraphException>(() => transaction.RunAsync("RETURN x"));
        (await Should.ThrowAsync<GraphException>(() => transaction.CommitAsync())).Code.ShouldBe("Neo.ClientError.Transaction.TransactionMarkedAsFailed");
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("0");
    }

    [Fact]
    public async Task Read_transaction_refuses_a_writing_statement_before_it_runs()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        (await Should.ThrowAsync<GraphException>(() => session.RunAsync("MATCH (n) SET n.x = 1"))).Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
        var explained = await session.RunAsync("MATCH (n) RETURN n");
        (await explained.ConsumeAsync()).QueryType.ShouldBe(QueryType.Read);
    }

    [Fact]
    public async Task Reader_keeps_its_snapshot_while_others_commit()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)");
        await using var session = graph.Database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using var transaction = await session.BeginTransactionAsync();
        await graph.RunAsync("CREATE (:A)");
        var cursor = await transaction.RunAsync("MATCH (n) RETURN count(*)");
        (await cursor.FetchAsync()).ShouldBeTrue();
        cursor.Current[0].AsInteger().ShouldBe(1);
    }

    [Fact]
    public async Task Timeout_ends_a_query_that_would_not_end()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession();
        var cursor = await session.RunAsync(Endless, options: new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(100) });
        (await Should.ThrowAsync<GraphException>(async () => await cursor.FetchAsync())).Code.ShouldBe("Neo.ClientError.Transaction.TransactionTimedOut");
    }

    [Fact]
    public async Task Cancelling_a_fetch_ends_the_query()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var cursor = await session.RunAsync(Endless);
        await Should.ThrowAsync<OperationCanceledException>(async () => await cursor.FetchAsync(stop.Token));
    }

    [Fact]
    public async Task Disposing_a_running_query_ends_it()
    {
        await using var graph = TestGraph.Open();
        await using var session = graph.Database.OpenSession();
        var cursor = await session.RunAsync(Endless);
        var fetching = cursor.FetchAsync().AsTask();
        await Task.Delay(50);
        await cursor.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(2));
        await Should.ThrowAsync<GraphException>(() => fetching);
    }

    [Fact]
    public async Task Missing_parameter_is_named()
    {
        await using var graph = TestGraph.Open();
        var failure = await graph.FailureAsync("RETURN $x + $y", new { x = 1 });
        failure.Code.ShouldBe("Neo.ClientError.Statement.ParameterMissing");
        failure.Message.ShouldContain("y");
        failure.Phase.ShouldBe(GraphErrorPhase.CompileTime);
    }

    [Fact]
    public async Task Query_that_holds_too_much_fails_with_a_transient_error()
    {
        await using var graph = TestGraph.Open(new EmbeddedOptions { Limits = new QueryLimits { HeldValues = 10_000 } });
        var failure = await graph.FailureAsync("UNWIND range(1, 100000) AS x WITH x ORDER BY -x RETURN count(x)");
        failure.Code.ShouldBe("Neo.TransientError.General.MemoryPoolOutOfMemoryError");
        failure.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task Rows_that_wait_behind_another_statement_count_as_held()
    {
        await using var graph = TestGraph.Open(new EmbeddedOptions { Limits = new QueryLimits { HeldValues = 10_000 } });
        await using var session = graph.Database.OpenSession();
        await using var transaction = await session.BeginTransactionAsync();
        await transaction.RunAsync("UNWIND range(1, 100000) AS x RETURN x");
        (await Should.ThrowAsync<GraphException>(() => transaction.RunAsync("RETURN 1"))).Code.ShouldBe("Neo.TransientError.General.MemoryPoolOutOfMemoryError");
    }

    [Fact]
    public async Task Statement_may_run_while_an_earlier_one_is_not_read_to_its_end()
    {
        await using var graph = await TestGraph.CreateAsync("UNWIND range(1, 2000) AS i CREATE (:A {i: i})");
        await using var session = graph.Database.OpenSession();
        await using var transaction = await session.BeginTransactionAsync();
        var first = await transaction.RunAsync("MATCH (a:A) RETURN a.i");
        (await first.FetchAsync()).ShouldBeTrue();
        await (await transaction.RunAsync("MATCH (a:A) DELETE a")).ConsumeAsync();
        var rows = 1;
        while (await first.FetchAsync())
        {
            rows++;
        }

        rows.ShouldBe(2000);
    }
}
