using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class FullDiskTests
{
    private const long Limit = 200_000;

    [Fact]
    public async Task Commit_on_a_full_disk_fails_and_leaves_what_was_committed_before()
    {
        using var folder = new TemporaryFolder();
        await using (var store = GraphStore.Open(new GraphStoreOptions { Folder = folder.Path, MaxFileBytes = Limit }))
        {
            await store.WriteAsync(writer => writer.CreateNode("Small", "text", Value.String("kept")));

            var failure = await Assert.ThrowsAsync<StorageException>(() =>
                store.WriteAsync(writer => writer.CreateNode("Large", "text", Value.String(new string('x', (int)Limit)))));

            Assert.Equal(StorageCause.DiskFull, failure.Cause);
            Assert.Equal(1, store.Current.NodeCount);
            Assert.Equal(2, await store.WriteAsync(writer => writer.CreateNode("Small", "text", Value.String("kept too"))));
        }

        await using var again = folder.Open();
        Assert.Equal(2, again.Current.NodeCount);
        Assert.Equal(["Small"], Enumerable.Range(0, again.Tokens.Labels.Count).Select(again.Tokens.Labels.Name).Where(name =>
            again.Current.CountNodes(again.Tokens.Labels.TryGet(name, out var label) ? label : -1) > 0));
    }

    [Fact]
    public async Task Commits_in_the_queue_behind_a_failed_one_fail_with_it_or_build_on_what_is_durable()
    {
        using var folder = new TemporaryFolder();
        var kept = new List<long>();
        await using (var store = GraphStore.Open(new GraphStoreOptions { Folder = folder.Path, MaxFileBytes = Limit }))
        {
            for (var round = 0; round < 10; round++)
            {
                var large = store.WriteAsync(writer => writer.CreateNode("Large", "text", Value.String(new string('x', (int)Limit))));
                try
                {
                    await store.WriteAsync(writer => kept.Add(writer.CreateNode("Small", "number", Value.Integer(round))));
                }
                catch (StorageException failure)
                {
                    // In one batch with the large one it fails on the disk, behind it it is undone.
                    kept.RemoveAt(kept.Count - 1);
                    Assert.True(failure.Cause is StorageCause.DiskFull || failure.IsTransient);
                }

                Assert.Equal(StorageCause.DiskFull, (await Assert.ThrowsAsync<StorageException>(() => large)).Cause);
                Assert.Equal(kept.Count, store.Current.NodeCount);
            }
        }

        await using var again = folder.Open();
        Assert.Equal(kept, Model.ModelComparison.Ids(again.Current.ScanNodes()));
    }
}
