using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Suites;

public abstract class TransactionConformance(ITarget target) : ConformanceSuite(target)
{
    [Fact]
    public async Task Commit_makes_the_work_visible_and_gives_a_bookmark()
    {
        await using (var transaction = await Session.BeginTransactionAsync())
        {
            await transaction.RowsAsync("CREATE (:T {i: 1})");
            await transaction.RowsAsync("CREATE (:T {i: 2})");
            await transaction.CommitAsync();
        }

        Session.LastBookmarks.ShouldHaveSingleItem().ShouldNotBeEmpty();
        await using var other = Database.OpenSession(new SessionOptions { Bookmarks = Session.LastBookmarks, AccessMode = AccessMode.Read });
        (await other.ValueAsync("MATCH (n:T) RETURN count(n) AS c")).AsInteger().ShouldBe(2);
    }

    [Fact]
    public async Task Rollback_leaves_nothing()
    {
        await using (var transaction = await Session.BeginTransactionAsync())
        {
            await transaction.RowsAsync("CREATE (:T)");
            (await transaction.RowsAsync("MATCH (n:T) RETURN n")).Count.ShouldBe(1);
            await transaction.RollbackAsync();
        }

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Transaction_left_without_a_word_is_rolled_back()
    {
        await using (var transaction = await Session.BeginTransactionAsync())
        {
            await transaction.RowsAsync("CREATE (:T)");
        }

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Failed_statement_undoes_the_transaction_and_ends_it()
    {
        await using (var transaction = await Session.BeginTransactionAsync())
        {
            await transaction.RowsAsync("CREATE (:T)");
            await Should.ThrowAsync<GraphException>(() => transaction.RowsAsync("RETURN 1 / 0 AS x"));
            await Should.ThrowAsync<GraphException>(() => transaction.RowsAsync("RETURN 1 AS x"));
            await Should.ThrowAsync<GraphException>(() => transaction.CommitAsync());
        }

        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Closed_transaction_refuses_further_work()
    {
        await using var transaction = await Session.BeginTransactionAsync();
        await transaction.CommitAsync();
        (await Should.ThrowAsync<GraphException>(() => transaction.RowsAsync("RETURN 1 AS x"))).Code.ShouldBe("Neo.ClientError.Transaction.TransactionNotFound");
    }

    [Fact]
    public async Task Read_access_refuses_to_write()
    {
        await using var reader = Database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        var failure = await Should.ThrowAsync<GraphException>(() => reader.RowsAsync("CREATE (:T)"));
        failure.Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Access_mode_of_a_transaction_overrides_the_sessions()
    {
        await using var transaction = await Session.BeginTransactionAsync(new TransactionOptions { AccessMode = AccessMode.Read });
        await Should.ThrowAsync<GraphException>(() => transaction.RowsAsync("CREATE (:T)"));
    }

    [Fact]
    public async Task Several_results_of_a_transaction_are_read_in_turns()
    {
        await using var transaction = await Session.BeginTransactionAsync();
        await using var first = await transaction.RunAsync("UNWIND range(1, 5000) AS x RETURN x");
        (await first.FetchAsync()).ShouldBeTrue();
        await using var second = await transaction.RunAsync("UNWIND range(1, 3000) AS y RETURN y");
        var (x, y) = (1L, 0L);
        while (await second.FetchAsync())
        {
            second.Current[0].AsInteger().ShouldBe(++y);
            if (await first.FetchAsync())
            {
                first.Current[0].AsInteger().ShouldBe(++x);
            }
        }

        while (await first.FetchAsync())
        {
            first.Current[0].AsInteger().ShouldBe(++x);
        }

        (x, y).ShouldBe((5000L, 3000L));
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task Commit_does_not_need_results_to_be_read()
    {
        await using (var transaction = await Session.BeginTransactionAsync())
        {
            await transaction.RunAsync("UNWIND range(1, 2500) AS i CREATE (n:T {i: i}) RETURN n");
            await transaction.CommitAsync();
        }

        (await CountAsync()).ShouldBe(2500);
    }

    [Fact]
    public async Task Managed_transaction_commits_and_returns_what_the_work_returns()
    {
        var created = await Session.ExecuteAsync(async (transaction, token) =>
        {
            await using var cursor = await transaction.RunAsync("CREATE (:T), (:T)", cancellationToken: token);
            return (await cursor.ConsumeAsync(token)).Counters.NodesCreated;
        });
        created.ShouldBe(2);
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Managed_transaction_is_repeated_after_a_transient_failure_and_not_after_another()
    {
        var attempts = 0;
        var result = await Session.ExecuteAsync(async (transaction, _) =>
        {
            await transaction.RowsAsync("CREATE (:T)");
            return ++attempts < 3 ? throw new GraphException("Neo.TransientError.Transaction.DeadlockDetected", "by the test") : attempts;
        });
        result.ShouldBe(3);
        (await CountAsync()).ShouldBe(1);
        attempts = 0;
        await Should.ThrowAsync<GraphException>(() => Session.ExecuteAsync(async (transaction, _) =>
        {
            attempts++;
            return await transaction.RowsAsync("RETURN 1 / 0 AS x");
        }));
        attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Managed_transaction_whose_work_throws_is_rolled_back()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => Session.ExecuteAsync<int>(async (transaction, _) =>
        {
            await transaction.RowsAsync("CREATE (:T)");
            throw new InvalidOperationException("by the test");
        }));
        (await CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Transaction_ends_when_its_time_is_over()
    {
        var options = new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(300) };
        var failure = await Should.ThrowAsync<GraphException>(async () =>
            await SessionReading.ReadAsync(await Session.RunAsync(Queries.Endless, null, options)));
        failure.Code.ShouldStartWith("Neo.ClientError.Transaction.TransactionTimedOut");
    }

    [Fact]
    public async Task Metadata_of_a_transaction_is_accepted()
    {
        var options = new TransactionOptions { Metadata = new Dictionary<string, Value> { ["why"] = Value.String("conformance") } };
        await using var transaction = await Session.BeginTransactionAsync(options);
        (await transaction.RowsAsync("RETURN 1 AS x")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Element_id_finds_its_node_again_in_another_transaction()
    {
        var created = (await Session.ValueAsync("CREATE (n:T {name: 'found'}) RETURN n")).AsNode();
        var found = await Session.ValueAsync("MATCH (n) WHERE elementId(n) = $id RETURN n.name AS name", Parameters.Of("id", Value.String(created.ElementId)));
        found.AsString().ShouldBe("found");
    }

    [Fact]
    public async Task Session_ends_what_is_open_when_new_work_begins()
    {
        var left = await Session.RunAsync("UNWIND range(1, 100000) AS x RETURN x");
        await left.FetchAsync();
        (await Session.ValueAsync("RETURN 'next' AS x")).AsString().ShouldBe("next");
    }

    private async Task<long> CountAsync() => (await Session.ValueAsync("MATCH (n:T) RETURN count(n) AS c")).AsInteger();
}
