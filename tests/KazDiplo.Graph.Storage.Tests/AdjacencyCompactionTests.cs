using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Storage.Tests.Model;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class AdjacencyCompactionTests
{
    private const int Nodes = 12;

    [Fact]
    public async Task Adjacency_rebuilt_in_a_commit_reads_like_the_model_before_and_after_further_changes()
    {
        await using var store = GraphStore.CreateInMemory();
        var (model, random) = (new ModelGraph(), new Random(4));
        await store.WriteAsync(writer =>
        {
            Array.ForEach(["L0", "L1", "L2"], name => writer.Label(name));
            Array.ForEach(["T0", "T1", "T2"], name => writer.Type(name));
            for (var node = 0; node < Nodes; node++)
            {
                model.Nodes[writer.CreateNode()] = new ModelNode([], []);
            }
        });
        var before = store.Current;

        await ChangeAsync(store, model, random, StateEditor.MinChangesToCompact, deletions: 1000);
        Assert.Equal(0, store.Current.State.Outgoing.ChangeCount);
        ModelComparison.AssertSame(model, store.Current);

        await ChangeAsync(store, model, random, creations: 50, deletions: 200);
        Assert.NotEqual(0, store.Current.State.Outgoing.ChangeCount);
        ModelComparison.AssertSame(model, store.Current);
        Assert.Equal(0, before.Degree(0, Direction.Both, -1));
    }

    private static Task<long> ChangeAsync(GraphStore store, ModelGraph model, Random random, int creations, int deletions) =>
        store.WriteAsync(writer =>
        {
            for (var time = 0; time < creations; time++)
            {
                var (start, end, type) = (random.Next(Nodes), random.Next(Nodes), random.Next(ModelComparison.Types));
                model.Relationships[writer.CreateRelationship(start, end, type)] = new ModelRelationship(start, end, type, []);
            }

            var next = model.Relationships.Keys.Max() + 1;
            for (var time = 0; time < deletions; time++)
            {
                var relationship = random.NextInt64(next);
                Assert.Equal(model.Relationships.Remove(relationship), writer.DeleteRelationship(relationship));
            }
        });
}
