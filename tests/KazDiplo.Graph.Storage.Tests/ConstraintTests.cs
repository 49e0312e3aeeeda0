using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class ConstraintTests : IAsyncLifetime
{
    private readonly GraphStore _store = GraphStore.CreateInMemory();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Second_node_with_a_unique_value_is_refused_with_label_property_value_and_the_first_node()
    {
        await CreateAsync(ConstraintKind.Uniqueness, "name");
        await _store.WriteAsync(writer => writer.CreateNode("Person", "name", Value.String("Alia")));

        var failure = await Assert.ThrowsAsync<StorageException>(() =>
            _store.WriteAsync(writer => writer.CreateNode("Person", "name", Value.String("Alia"))));

        Assert.Equal(StorageCause.UniquenessViolation, failure.Cause);
        Assert.Equal("Node(0) already exists with label `Person` and property `name` = 'Alia' (constraint `rule`).", failure.Message);
        Assert.Equal(1, _store.Current.NodeCount);
    }

    [Fact]
    public async Task Label_that_would_bring_a_second_node_with_the_value_is_refused()
    {
        await CreateAsync(ConstraintKind.Uniqueness, "name");
        await _store.WriteAsync(writer => writer.CreateNode("Person", "name", Value.Integer(1)));
        var failure = await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer =>
        {
            var other = writer.CreateNode("Draft", "name", Value.Float(1.0));
            writer.AddLabel(other, writer.Label("Person"));
        }));
        Assert.Equal(StorageCause.UniquenessViolation, failure.Cause);
    }

    [Fact]
    public async Task Unique_value_is_free_again_in_the_transaction_that_deletes_or_changes_its_node()
    {
        await CreateAsync(ConstraintKind.Uniqueness, "name");
        await _store.WriteAsync(writer =>
        {
            var first = writer.CreateNode("Person", "name", Value.String("a"));
            writer.DeleteNode(first);
            var second = writer.CreateNode("Person", "name", Value.String("a"));
            writer.SetNodeProperty(second, writer.Key("name"), Value.String("b"));
            var third = writer.CreateNode("Person", "name", Value.String("a"));
            writer.RemoveLabel(third, writer.Label("Person"));
            writer.CreateNode("Person", "name", Value.String("a"));
            writer.SetNodeProperty(second, writer.Key("name"), Value.String("b"));
        });
    }

    [Fact]
    public async Task Several_keys_are_unique_together_and_only_where_all_are_there()
    {
        await CreateAsync(ConstraintKind.Uniqueness, "family", "given");
        await _store.WriteAsync(writer =>
        {
            for (var time = 0; time < 2; time++)
            {
                writer.CreateNode("Person", "family", Value.String("A"));
            }

            var named = writer.CreateNode("Person", "family", Value.String("A"));
            writer.SetNodeProperty(named, writer.Key("given"), Value.String("B"));
        });

        var failure = await Assert.ThrowsAsync<StorageException>(() =>
            _store.WriteAsync(writer => writer.SetNodeProperty(0, writer.Key("given"), Value.String("B"))));
        Assert.Contains("`family` = 'A', `given` = 'B'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConstraintKind.Uniqueness, StorageCause.UniquenessViolation)]
    [InlineData(ConstraintKind.Key, StorageCause.UniquenessViolation)]
    public async Task Constraint_that_the_data_breaks_is_not_created(ConstraintKind kind, StorageCause cause)
    {
        await _store.WriteAsync(writer =>
        {
            writer.CreateNode("Person", "name", Value.String("same"));
            writer.CreateNode("Person", "name", Value.String("same"));
        });

        Assert.Equal(cause, (await Assert.ThrowsAsync<StorageException>(() => CreateAsync(kind, "name"))).Cause);
        Assert.Empty(_store.Current.Constraints);
        Assert.Empty(_store.Current.Indexes);
    }

    [Theory]
    [InlineData(ConstraintKind.Existence)]
    [InlineData(ConstraintKind.Key)]
    public async Task Property_that_must_exist_is_demanded_at_commit(ConstraintKind kind)
    {
        await CreateAsync(kind, "name");
        await _store.WriteAsync(writer => writer.CreateNode("Person", "name", Value.String("a")));

        var failures = new[]
        {
            await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.AddLabel(writer.CreateNode(), writer.Label("Person")))),
            await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.SetNodeProperty(0, writer.Key("name"), Value.Null))),
        };

        Assert.All(failures, failure => Assert.Equal(StorageCause.PropertyMissing, failure.Cause));
        await _store.WriteAsync(writer =>
        {
            writer.SetNodeProperty(0, writer.Key("name"), Value.Null);
            writer.DeleteNode(0);
        });
    }

    [Fact]
    public async Task Existence_constraint_that_the_data_breaks_is_not_created()
    {
        await _store.WriteAsync(writer => writer.AddLabel(writer.CreateNode(), writer.Label("Person")));
        Assert.Equal(StorageCause.PropertyMissing, (await Assert.ThrowsAsync<StorageException>(() => CreateAsync(ConstraintKind.Existence, "name"))).Cause);
    }

    [Fact]
    public async Task Relationships_keep_unique_properties_too()
    {
        await _store.WriteAsync(writer => writer.CreateConstraint(
            new ConstraintDefinition("ids", ConstraintKind.Uniqueness, EntityKind.Relationship, writer.Type("SENT"), [writer.Key("id")])));
        await _store.WriteAsync(writer => writer.SetRelationshipProperty(
            writer.CreateRelationship(writer.CreateNode(), writer.CreateNode(), writer.Type("SENT")), writer.Key("id"), Value.Integer(1)));

        var failure = await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.SetRelationshipProperty(
            writer.CreateRelationship(0, 1, writer.Type("SENT")), writer.Key("id"), Value.Integer(1))));
        Assert.Equal("Relationship(0) already exists with type `SENT` and property `id` = 1 (constraint `ids`).", failure.Message);
        await _store.WriteAsync(writer => writer.SetRelationshipProperty(
            writer.CreateRelationship(0, 1, writer.Type("OTHER")), writer.Key("id"), Value.Integer(1)));
    }

    [Fact]
    public async Task Names_and_schemas_that_are_taken_are_refused()
    {
        await CreateAsync(ConstraintKind.Uniqueness, "name");
        Assert.Equal(StorageCause.SchemaExists, (await Assert.ThrowsAsync<StorageException>(() => CreateAsync(ConstraintKind.Uniqueness, "name"))).Cause);
        Assert.Equal(StorageCause.SchemaExists, (await Assert.ThrowsAsync<StorageException>(() => CreateAsync(ConstraintKind.Existence, "other"))).Cause);
        var index = new IndexDefinition("free", EntityKind.Node, 0, [0], null);
        Assert.Equal(StorageCause.SchemaExists, (await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.CreateIndex(index)))).Cause);
        Assert.Equal(StorageCause.IndexOwnedByConstraint, (await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.DropIndex("rule")))).Cause);
        Assert.Equal(StorageCause.SchemaNotFound, (await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.DropIndex("none")))).Cause);
        Assert.Equal(StorageCause.SchemaNotFound, (await Assert.ThrowsAsync<StorageException>(() => _store.WriteAsync(writer => writer.DropConstraint("none")))).Cause);
    }

    [Fact]
    public async Task Dropped_constraint_takes_its_index_and_its_rule_with_it()
    {
        await CreateAsync(ConstraintKind.Uniqueness, "name");
        await _store.WriteAsync(writer => writer.DropConstraint("rule"));
        Assert.Empty(_store.Current.Indexes);
        await _store.WriteAsync(writer =>
        {
            writer.CreateNode("Person", "name", Value.True);
            writer.CreateNode("Person", "name", Value.True);
        });
    }

    [Fact]
    public async Task Constraints_and_indexes_are_there_again_when_the_store_is_opened_again()
    {
        using var folder = new TemporaryFolder();
        await using (var store = folder.Open())
        {
            await store.WriteAsync(writer =>
            {
                writer.CreateConstraint(Definition(writer, ConstraintKind.Key, "name"));
                writer.CreateIndex(new IndexDefinition("by year", EntityKind.Relationship, writer.Type("SENT"), [writer.Key("year")], null));
                writer.CreateNode("Person", "name", Value.String("a"));
            });
        }

        await using var again = folder.Open();
        Assert.Equal([ConstraintKind.Key], again.Current.Constraints.Select(constraint => constraint.Kind));
        Assert.Equal(["rule", "by year"], again.Current.Indexes.Select(index => index.Name));
        await Assert.ThrowsAsync<StorageException>(() => again.WriteAsync(writer => writer.CreateNode("Person", "name", Value.String("a"))));
    }

    private static ConstraintDefinition Definition(GraphWriter writer, ConstraintKind kind, params string[] keys) =>
        new("rule", kind, EntityKind.Node, writer.Label("Person"), [.. keys.Select(writer.Key)]);

    private Task<long> CreateAsync(ConstraintKind kind, params string[] keys) =>
        _store.WriteAsync(writer => writer.CreateConstraint(Definition(writer, kind, keys)));
}
