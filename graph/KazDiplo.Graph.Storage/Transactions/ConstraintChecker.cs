using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.Indexing;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Transactions;

/// <summary>Holds changes against the constraints of the writer's own state, before they are made.</summary>
internal sealed class ConstraintChecker(GraphState state, IndexEditor indexes)
{
    public void CheckBeforeSet(EntityKind entity, int id, int key, Value value)
    {
        foreach (var index in state.Schema.Indexes)
        {
            if (index.Definition.IsUnique && indexes.Covers(index.Definition, entity, id, key))
            {
                CheckUnique(index, id, indexes.KeyOf(index.Definition, id, key, value));
            }
        }
    }

    public void CheckBeforeLabel(int node, int label)
    {
        foreach (var index in state.Schema.Indexes)
        {
            if (index.Definition is { IsUnique: true, Entity: EntityKind.Node } definition && definition.LabelOrType == label)
            {
                CheckUnique(index, node, indexes.KeyOf(definition, node));
            }
        }
    }

    /// <summary>For an index that a new constraint brings.</summary>
    public void CheckUnique(RangeIndex index)
    {
        var previous = default(IndexEntry);
        for (var leaf = 0; leaf < index.LeafCount; leaf++)
        {
            foreach (var entry in index.Entries(leaf))
            {
                if (!previous.Key.IsNull && IndexKeyOrder.Compare(previous.Key, entry.Key) == 0)
                {
                    throw NotUnique(index.Definition, previous.Id, entry.Key);
                }

                previous = entry;
            }
        }
    }

    /// <summary>For a new constraint: every entity must have the properties already.</summary>
    public void CheckPresent(ConstraintDefinition constraint, CancellationToken cancellationToken)
    {
        var covered = constraint.Entity == EntityKind.Node ? state.NodesByLabel : state.RelationshipsByType;
        foreach (var id in new BitmapIds(covered[constraint.LabelOrType] ?? ChunkedBitmap.Empty))
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckPresent(constraint, id);
        }
    }

    public void CheckPresent(EntityKind entity, IEnumerable<int> ids)
    {
        foreach (var constraint in state.Schema.Constraints)
        {
            if (constraint.Entity != entity || !constraint.ImpliesExistence)
            {
                continue;
            }

            var covered = (entity == EntityKind.Node ? state.NodesByLabel : state.RelationshipsByType)[constraint.LabelOrType];
            foreach (var id in ids)
            {
                if (covered?.Contains(id) ?? false)
                {
                    CheckPresent(constraint, id);
                }
            }
        }
    }

    private void CheckPresent(ConstraintDefinition constraint, int id)
    {
        foreach (var key in constraint.Keys)
        {
            if (state.Properties(constraint.Entity)[key]?[id].IsNull ?? true)
            {
                throw new StorageException(
                    StorageCause.PropertyMissing,
                    $"{constraint.Entity}({id}) with {Owner(constraint.Entity, constraint.LabelOrType)} must have the property `{state.Tokens.Keys.Name(key)}` (constraint `{constraint.Name}`).");
            }
        }
    }

    private void CheckUnique(RangeIndex index, int id, Value key)
    {
        if (!key.IsNull && index.FindOther(key, id) is >= 0 and var other)
        {
            throw NotUnique(index.Definition, other, key);
        }
    }

    private StorageException NotUnique(IndexDefinition index, int other, Value key)
    {
        var parts = index.Keys.Select((token, place) =>
            $"`{state.Tokens.Keys.Name(token)}` = {ValueRenderer.Render(index.Keys.Length == 1 ? key : key.AsList()[place])}");
        return new StorageException(
            StorageCause.UniquenessViolation,
            $"{index.Entity}({other}) already exists with {Owner(index.Entity, index.LabelOrType)} and property {string.Join(", ", parts)} (constraint `{index.OwningConstraint}`).");
    }

    private string Owner(EntityKind entity, int labelOrType) => entity == EntityKind.Node
        ? $"label `{state.Tokens.Labels.Name(labelOrType)}`"
        : $"type `{state.Tokens.Types.Name(labelOrType)}`";
}
