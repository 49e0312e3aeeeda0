using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Indexing;

/// <summary>Keeps the indexes of one version true to its entities.</summary>
internal sealed class IndexEditor(GraphState state)
{
    /// <summary>Enters the entity, which has just got the label, into the indexes of that label.</summary>
    public void AddAll(EntityKind entity, int id, int labelOrType, ChangeStamp stamp)
    {
        foreach (var index in state.Schema.Indexes)
        {
            if (index.Definition.Entity == entity && index.Definition.LabelOrType == labelOrType)
            {
                Add(index, id, stamp);
            }
        }
    }

    public void RemoveAll(EntityKind entity, int id, int labelOrType, ChangeStamp stamp)
    {
        foreach (var index in state.Schema.Indexes)
        {
            if (index.Definition.Entity == entity && index.Definition.LabelOrType == labelOrType)
            {
                Remove(index, id, stamp);
            }
        }
    }

    /// <summary>Enters the entity into those indexes over the property that cover it.</summary>
    public void AddAllOver(EntityKind entity, int id, int key, ChangeStamp stamp)
    {
        foreach (var index in state.Schema.Indexes)
        {
            if (Covers(index.Definition, entity, id, key))
            {
                Add(index, id, stamp);
            }
        }
    }

    public void RemoveAllOver(EntityKind entity, int id, int key, ChangeStamp stamp)
    {
        foreach (var index in state.Schema.Indexes)
        {
            if (Covers(index.Definition, entity, id, key))
            {
                Remove(index, id, stamp);
            }
        }
    }

    /// <summary>A new index with the present entities; it takes part only after <see cref="Install"/>.</summary>
    public RangeIndex Build(IndexDefinition definition, CancellationToken cancellationToken)
    {
        var index = new RangeIndex(definition).ForWrite(new ChangeStamp());
        var ids = definition.Entity == EntityKind.Node ? state.NodesByLabel : state.RelationshipsByType;
        var entries = new List<IndexEntry>();
        foreach (var id in new BitmapIds(ids[definition.LabelOrType] ?? ChunkedBitmap.Empty))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = KeyOf(definition, id);
            if (!key.IsNull)
            {
                entries.Add(new IndexEntry(key, id));
            }
        }

        entries.Sort(IndexEntry.Compare);
        foreach (var entry in entries)
        {
            index.Add(entry.Key, entry.Id);
        }

        return index;
    }

    public void Install(RangeIndex index) => state.Schema = state.Schema with { Indexes = state.Schema.Indexes.Add(index) };

    /// <summary>The entity's key in the index: one value, or a list for several properties; null where one is missing.</summary>
    /// <param name="changedKey">A property to be read as <paramref name="changedValue"/>; -1 for none.</param>
    public Value KeyOf(IndexDefinition definition, int id, int changedKey = -1, Value changedValue = default)
    {
        var columns = state.Properties(definition.Entity);
        if (definition.Keys.Length == 1)
        {
            return Property(definition.Keys[0]);
        }

        var parts = new Value[definition.Keys.Length];
        for (var place = 0; place < parts.Length; place++)
        {
            parts[place] = Property(definition.Keys[place]);
            if (parts[place].IsNull)
            {
                return Value.Null;
            }
        }

        return Value.List(new ListValue(parts));

        Value Property(int key) => key == changedKey ? changedValue : columns[key]?[id] ?? Value.Null;
    }

    /// <summary>True where the index covers the property and, at present, the entity's label or type.</summary>
    public bool Covers(IndexDefinition definition, EntityKind entity, int id, int key) =>
        definition.Entity == entity
        && definition.Keys.Contains(key)
        && (entity == EntityKind.Node
            ? state.NodesByLabel[definition.LabelOrType]?.Contains(id) ?? false
            : state.Records[id].Type == definition.LabelOrType);

    private void Add(RangeIndex index, int id, ChangeStamp stamp)
    {
        var key = KeyOf(index.Definition, id);
        if (!key.IsNull)
        {
            ForWrite(index, stamp).Add(key, id);
        }
    }

    private void Remove(RangeIndex index, int id, ChangeStamp stamp)
    {
        var key = KeyOf(index.Definition, id);
        if (!key.IsNull)
        {
            ForWrite(index, stamp).Remove(key, id);
        }
    }

    private RangeIndex ForWrite(RangeIndex index, ChangeStamp stamp)
    {
        var own = index.ForWrite(stamp);
        if (!ReferenceEquals(own, index))
        {
            state.Schema = state.Schema.Replace(index, own);
        }

        return own;
    }
}
