using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Suites;

/// <summary>Rows come when they are asked for, and stop when they are not wanted.</summary>
public abstract class StreamingConformance(ITarget target) : ConformanceSuite(target)
{
    /// <summary>1, 2, 3 … up to a billion: read to its end it would take many minutes.</summary>
    private const string LongResult = "UNWIND range(0, 999999) AS x UNWIND range(1, 1000) AS y RETURN x * 1000 + y AS number";

    [Fact]
    public async Task Columns_are_known_before_the_first_row()
    {
        await using var cursor = await Session.RunAsync("UNWIND [] AS x RETURN x AS first, x + 1 AS `second one`");
        cursor.Columns.ShouldBe(["first", "second one"]);
        (await cursor.FetchAsync()).ShouldBeFalse();
        (await cursor.FetchAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Rows_come_in_order_and_are_the_callers_to_keep()
    {
        var rows = await Session.RowsAsync("UNWIND range(1, 12345) AS x RETURN x, toString(x) AS text");
        rows.Count.ShouldBe(12345);
        rows.Select(row => row[0].AsInteger()).ShouldBe(Enumerable.Range(1, 12345).Select(i => (long)i));
        rows[^1][1].AsString().ShouldBe("12345");
    }

    [Fact]
    public async Task First_rows_of_a_long_result_come_at_once_and_the_rest_is_never_made()
    {
        await using (var cursor = await Session.RunAsync(LongResult))
        {
            for (var i = 1; i <= 10; i++)
            {
                (await cursor.FetchAsync()).ShouldBeTrue();
                cursor.Current[0].AsInteger().ShouldBe(i);
            }
        }

        (await Session.ValueAsync("RETURN 1 AS x")).AsInteger().ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_fetch_ends_the_query_and_leaves_the_session_usable()
    {
        using var cancel = new CancellationTokenSource();
        await using var cursor = await Session.RunAsync(Queries.Endless);
        var fetching = cursor.FetchAsync(cancel.Token).AsTask();
        await Task.Delay(200);
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => fetching);
        (await Session.ValueAsync("RETURN 1 AS x")).AsInteger().ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_is_cancelled_before_it_starts_does_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Session.RunAsync("CREATE (:T)", cancellationToken: cancelled.Token));
        (await Session.ValueAsync("MATCH (n:T) RETURN count(n) AS c")).AsInteger().ShouldBe(0);
    }

    [Fact]
    public async Task Write_that_is_cancelled_leaves_nothing()
    {
        using var cancel = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            await using var cursor = await Session.RunAsync(
                "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 100 CREATE (n:T) RETURN count(n) AS c",
                cancellationToken: cancel.Token);
            await cursor.ConsumeAsync(cancel.Token);
        });
        await Task.Delay(300);
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => writing);
        await using var other = Database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        (await other.ValueAsync("MATCH (n:T) RETURN count(n) AS c")).AsInteger().ShouldBe(0);
    }

    [Fact]
    public async Task Consume_drops_the_rest_and_gives_the_summary()
    {
        await using var cursor = await Session.RunAsync("UNWIND range(1, 3000) AS x RETURN x");
        await cursor.FetchAsync();
        var summary = await cursor.ConsumeAsync();
        summary.QueryType.ShouldBe(QueryType.Read);
        (await cursor.FetchAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Many_sessions_at_once_each_get_their_own_rows()
    {
        var sums = await Task.WhenAll(Enumerable.Range(1, 40).Select(async i =>
        {
            await using var session = Database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
            return (await session.ValueAsync($"UNWIND range(1, 2000) AS x RETURN sum(x * {i}) AS s")).AsInteger();
        }));
        sums.ShouldBe(Enumerable.Range(1, 40).Select(i => 2001000L * i));
    }

    [Fact]
    public async Task Wide_rows_and_large_lists_come_whole()
    {
        var row = (await Session.RowsAsync("RETURN range(1, 100000) AS list, [i IN range(1, 300) | {i: i, text: toString(i)}] AS maps")).ShouldHaveSingleItem();
        row[0].AsList().Count.ShouldBe(100_000);
        row[1].AsList()[299].AsMap()["text"].AsString().ShouldBe("300");
    }
}
