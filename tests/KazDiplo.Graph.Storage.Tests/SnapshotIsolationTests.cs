using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class SnapshotIsolationTests
{
    private const int Accounts = 3000;
    private const long Total = Accounts * 100L;

    /// <summary>Every transaction moves an amount, so that the sum is the same in every version; a torn read would show another.</summary>
    [Fact]
    public async Task Readers_beside_writers_always_see_a_whole_version()
    {
        await using var store = GraphStore.CreateInMemory();
        await store.WriteAsync(writer =>
        {
            for (var number = 0; number < Accounts; number++)
            {
                writer.CreateNode("Account", "amount", Value.Integer(100));
            }
        });
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntil(store, done.Token))).ToList();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(seed => Task.Run(() => MoveAsync(store, new Random(seed)))));
        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), Assert.True);
    }

    [Fact]
    public async Task Sequence_of_the_commits_grows_by_one_and_names_the_view_that_shows_it()
    {
        await using var store = GraphStore.CreateInMemory();
        for (var expected = 1L; expected <= 3; expected++)
        {
            Assert.Equal(expected, await store.WriteAsync(writer => writer.CreateNode()));
            Assert.Equal(expected, store.Current.Sequence);
        }

        Assert.Equal(3, await store.WriteAsync(_ => { }));
    }

    private static async Task MoveAsync(GraphStore store, Random random)
    {
        for (var time = 0; time < 300; time++)
        {
            await store.WriteAsync(writer =>
            {
                var (from, to) = (random.Next(Accounts), random.Next(Accounts));
                Add(writer, from, -1);
                Add(writer, to, 1);
                writer.CreateRelationship(from, to, writer.Type("PAID"));
                if (random.Next(3) == 0)
                {
                    writer.DeleteRelationship(random.Next(time + 1));
                }
            });
        }
    }

    private static void Add(GraphWriter writer, long node, long difference) =>
        writer.SetNodeProperty(node, 0, Value.Integer(writer.View.PropertyOfNode(node, 0).AsInteger() + difference));

    private static bool ReadUntil(GraphStore store, CancellationToken done)
    {
        do
        {
            var view = store.Current;
            var (sum, outgoing, incoming) = (0L, 0L, 0L);
            for (var cursor = view.ScanNodes(); cursor.MoveNext();)
            {
                sum += view.PropertyOfNode(cursor.Current, 0).AsInteger();
                outgoing += view.Degree(cursor.Current, Direction.Outgoing, -1);
                incoming += view.Degree(cursor.Current, Direction.Incoming, -1);
            }

            if (sum != Total || outgoing != view.RelationshipCount || incoming != view.RelationshipCount)
            {
                return false;
            }
        }
        while (!done.IsCancellationRequested);
        return true;
    }
}
