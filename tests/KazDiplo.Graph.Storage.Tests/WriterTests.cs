using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class WriterTests : IAsyncLifetime
{
    private readonly GraphStore _store = GraphStore.CreateInMemory();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Second_writer_waits_for_the_first_and_gives_up_with_a_transient_cause()
    {
        using var first = await _store.BeginWriteAsync(GraphWriting.Wait, TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<StorageException>(() =>
            _store.BeginWriteAsync(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));

        Assert.Equal(StorageCause.LockTimeout, failure.Cause);
        Assert.True(failure.IsTransient);
        first.Dispose();
        using var second = await _store.BeginWriteAsync(TimeSpan.Zero, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Deleting_a_node_with_relationships_is_refused_at_commit_and_frees_the_turn()
    {
        long node = -1;
        await _store.WriteAsync(writer =>
        {
            node = writer.CreateNode();
            writer.CreateRelationship(writer.CreateNode(), node, writer.Type("T"));
        });

        var failure = await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.DeleteNode(node)));

        Assert.Equal(StorageCause.NodeHasRelationships, failure.Cause);
        Assert.True(_store.Current.NodeExists(node));
        await _store.WriteAsync(writer => writer.CreateNode());
    }

    [Fact]
    public async Task Ids_of_deleted_entities_are_never_given_again_also_after_reopening()
    {
        using var folder = new TemporaryFolder();
        await using (var store = folder.Open())
        {
            await store.WriteAsync(writer =>
            {
                var node = writer.CreateNode();
                writer.DeleteRelationship(writer.CreateRelationship(node, node, writer.Type("T")));
                writer.DeleteNode(writer.CreateNode());
            });
        }

        await using var again = folder.Open();
        await again.WriteAsync(writer =>
        {
            Assert.Equal(2, writer.CreateNode());
            Assert.Equal(1, writer.CreateRelationship(0, 0, writer.Type("T")));
        });
    }

    [Fact]
    public async Task Type_of_a_deleted_relationship_can_still_be_read()
    {
        await _store.WriteAsync(writer =>
        {
            var node = writer.CreateNode();
            var relationship = writer.CreateRelationship(node, node, writer.Type("KNOWS"));
            writer.DeleteRelationship(relationship);
            Assert.False(writer.View.RelationshipExists(relationship));
            Assert.Equal(writer.Type("KNOWS"), writer.View.TypeOf(relationship));
            Assert.Equal(-1, writer.View.TypeOf(relationship + 1));
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(long.MaxValue)]
    public async Task Node_that_does_not_exist_reads_as_absent_and_cannot_be_changed(long node)
    {
        var view = _store.Current;
        Assert.False(view.NodeExists(node));
        Assert.False(view.HasLabel(node, 0));
        Assert.Empty(view.LabelsOf(node).ToArray());
        Assert.True(view.PropertyOfNode(node, 0).IsNull);
        Assert.False(view.Expand(node, Direction.Both, null).MoveNext());
        Assert.Equal(0, view.Degree(node, Direction.Both, -1));
        var failure = await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.SetNodeProperty(node, 0, Value.True)));
        Assert.Equal(StorageCause.EntityNotFound, failure.Cause);
    }

    [Fact]
    public async Task Open_cursors_do_not_show_what_is_created_while_they_run() => await _store.WriteAsync(writer =>
    {
        var (label, type) = (writer.Label("L"), writer.Type("T"));
        var first = writer.CreateNode();
        writer.AddLabel(first, label);
        writer.CreateRelationship(first, first, type);
        writer.CreateRelationship(first, writer.CreateNode(), type);
        var met = 0;
        for (var cursor = writer.View.ScanNodesWithLabel(label); cursor.MoveNext(); met++)
        {
            writer.AddLabel(writer.CreateNode(), label);
        }

        for (var cursor = writer.View.Expand(first, Direction.Both, null); cursor.MoveNext(); met++)
        {
            writer.CreateRelationship(writer.CreateNode(), first, type);
            writer.CreateRelationship(first, first, type);
        }

        for (var cursor = writer.View.ScanRelationshipsOfType(type); cursor.MoveNext(); met++)
        {
            writer.CreateRelationship(first, first, type);
        }

        Assert.Equal(1 + 2 + 6, met);
    });

    [Fact]
    public async Task Values_that_are_no_properties_are_refused()
    {
        Value[] refused =
        [
            Value.Map(MapValue.Empty), Value.NodeReference(0), Value.List(Value.Null), Value.List(Value.List()), Value.List(Value.Map(MapValue.Empty)),
        ];
        await _store.WriteAsync(writer =>
        {
            var node = writer.CreateNode();
            Assert.All(refused, value => Assert.Equal(
                StorageCause.PropertyNotStorable,
                Assert.Throws<StorageException>(() => writer.SetNodeProperty(node, writer.Key("k"), value)).Cause));
        });
    }

    [Fact]
    public async Task Writer_that_has_ended_refuses_everything()
    {
        var writer = await _store.BeginWriteAsync(GraphWriting.Wait, TestContext.Current.CancellationToken);
        await writer.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(StorageCause.Closed, Assert.Throws<StorageException>(() => writer.CreateNode()).Cause);
        Assert.Equal(StorageCause.Closed, (await Assert.ThrowsAsync<StorageException>(() => writer.CommitAsync(TestContext.Current.CancellationToken))).Cause);
        writer.Dispose();
    }

    [Fact]
    public async Task Commit_with_a_cancelled_token_rolls_back_and_frees_the_turn()
    {
        using (var writer = await _store.BeginWriteAsync(GraphWriting.Wait, TestContext.Current.CancellationToken))
        {
            writer.CreateNode();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.CommitAsync(new CancellationToken(canceled: true)));
        }

        Assert.Equal(0, _store.Current.NodeCount);
        await _store.WriteAsync(writer => writer.CreateNode());
    }

    [Fact]
    public async Task Store_that_is_closed_refuses_writers_and_still_reads()
    {
        using var folder = new TemporaryFolder();
        var store = folder.Open();
        await store.WriteAsync(writer => writer.CreateNode());
        await store.DisposeAsync();
        await store.DisposeAsync();
        Assert.Equal(1, store.Current.NodeCount);
        Assert.Equal(StorageCause.Closed, (await Assert.ThrowsAsync<StorageException>(() => store.WriteAsync(_ => { }))).Cause);
    }
}
