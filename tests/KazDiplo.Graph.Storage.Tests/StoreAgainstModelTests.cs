using CsCheck;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.Tests.Model;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class StoreAgainstModelTests
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Store_in_memory_played_any_script_reads_like_the_model() =>
        await ModelScript.Transactions.SampleAsync(
            async transactions =>
            {
                await using var store = GraphStore.CreateInMemory();
                await PlayAsync(transactions, store);
            },
            iter: 200,
            threads: 1);

    [Fact]
    public async Task Store_on_disk_played_any_script_reads_like_the_model_also_when_opened_again() =>
        await ModelScript.Transactions.SampleAsync(
            async transactions =>
            {
                using var folder = new TemporaryFolder();
                var store = folder.Open();
                await PrepareAsync(store);
                var committed = new ModelGraph();
                foreach (var transaction in transactions)
                {
                    committed = await PlayAsync(transaction, store, committed);
                    if (transaction.Ending == Ending.CommitAndReopen)
                    {
                        await store.DisposeAsync();
                        store = folder.Open();
                    }

                    ModelComparison.AssertSame(committed, store.Current);
                }

                await store.DisposeAsync();
            },
            iter: 60,
            threads: 1);

    [Fact]
    public async Task View_held_while_others_write_reads_as_it_was()
    {
        await ModelScript.Transactions.SampleAsync(
            async transactions =>
            {
                await using var store = GraphStore.CreateInMemory();
                await PrepareAsync(store);
                var held = new List<(ModelGraph, GraphView)> { (new ModelGraph(), store.Current) };
                var model = new ModelGraph();
                foreach (var transaction in transactions)
                {
                    using var writer = await store.BeginWriteAsync(Wait, TestContext.Current.CancellationToken);
                    foreach (var step in transaction.Steps)
                    {
                        ModelScript.Play(step, writer, model);
                        held.Add((model.Copy(), writer.Freeze()));
                    }

                    await writer.CommitAsync(TestContext.Current.CancellationToken);
                }

                foreach (var (then, view) in held.Where((_, place) => place % 7 == 0))
                {
                    ModelComparison.AssertSame(then, view);
                }
            },
            iter: 30,
            threads: 1);
    }

    private static async Task PlayAsync(Transaction[] transactions, GraphStore store)
    {
        await PrepareAsync(store);
        var committed = new ModelGraph();
        foreach (var transaction in transactions)
        {
            committed = await PlayAsync(transaction, store, committed);
            ModelComparison.AssertSame(committed, store.Current);
        }
    }

    private static async Task<ModelGraph> PlayAsync(Transaction transaction, GraphStore store, ModelGraph committed)
    {
        var model = committed.Copy();
        using var writer = await store.BeginWriteAsync(Wait, TestContext.Current.CancellationToken);
        foreach (var step in transaction.Steps)
        {
            ModelScript.Play(step, writer, model);
        }

        ModelComparison.AssertSame(model, writer.View);
        ModelComparison.AssertSame(committed, store.Current);
        if (transaction.Ending == Ending.RollBack)
        {
            return committed;
        }

        await writer.CommitAsync(TestContext.Current.CancellationToken);
        return model;
    }

    private static Task<long> PrepareAsync(GraphStore store) => store.WriteAsync(writer =>
    {
        for (var number = 0; number < 4; number++)
        {
            writer.Label($"L{number}");
            writer.Type($"T{number}");
            writer.Key($"k{number}");
        }

        writer.CreateIndex(new IndexDefinition("one key", EntityKind.Node, 0, [0], null));
        writer.CreateIndex(new IndexDefinition("two keys", EntityKind.Node, 0, [1, 0], null));
        writer.CreateIndex(new IndexDefinition("of relationships", EntityKind.Relationship, 0, [0], null));
    });
}
