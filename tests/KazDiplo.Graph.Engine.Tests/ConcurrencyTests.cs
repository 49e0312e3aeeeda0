using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests;

public sealed class ConcurrencyTests
{
    private const int Readers = 6;
    private const int Rounds = 60;

    [Fact]
    public async Task Readers_that_share_a_plan_see_whole_transactions_while_writers_take_turns()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:Pair {n: 0}), (:Pair {n: 0})");
        var writers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                await graph.RunAsync("MATCH (p:Pair) SET p.n = p.n + 1");
            }
        }));
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                (await graph.RowsAsync("MATCH (a:Pair), (b:Pair) WHERE a.n <> b.n RETURN [x IN [a, b] | x.n] AS torn")).ShouldBeEmpty();
            }
        }));
        await Task.WhenAll(writers.Concat(readers));
        (await graph.RowsAsync("MATCH (p:Pair) RETURN p.n")).ShouldBe([$"{2 * Rounds}", $"{2 * Rounds}"]);
    }

    [Fact]
    public async Task Writer_that_waits_too_long_fails_with_a_transient_error()
    {
        await using var graph = TestGraph.Open(new EmbeddedOptions { WriterWait = TimeSpan.FromMilliseconds(50) });
        await using var session = graph.Database.OpenSession();
        await using var transaction = await session.BeginTransactionAsync();
        await (await transaction.RunAsync("CREATE (:A)")).ConsumeAsync();
        (await graph.FailureAsync("CREATE (:B)")).IsTransient.ShouldBeTrue();
    }
}
