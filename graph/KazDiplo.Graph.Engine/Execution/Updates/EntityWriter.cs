using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>
/// Changes nodes and relationships and counts as Neo4j does: a property set counts also where the value stays the
/// same, a label or a removal only where something changes.
/// </summary>
internal sealed class EntityWriter(GraphWriter writer, UpdateCounters counters)
{
    private readonly Tokens _tokens = writer.View.Tokens;

    public Value CreateNode(IEnumerable<string> labels)
    {
        var node = writer.CreateNode();
        counters.NodesCreated++;
        AddLabels(Value.NodeReference(node), labels);
        return Value.NodeReference(node);
    }

    public Value CreateRelationship(Value start, Value end, string type)
    {
        CheckExists(start);
        CheckExists(end);
        counters.RelationshipsCreated++;
        return Value.RelationshipReference(writer.CreateRelationship(start.AsEntityId(), end.AsEntityId(), _tokens.Types.GetOrCreate(type)));
    }

    public void AddLabels(Value node, IEnumerable<string> labels)
    {
        CheckExists(node);
        foreach (var label in labels)
        {
            counters.LabelsAdded += writer.AddLabel(node.AsEntityId(), _tokens.Labels.GetOrCreate(label)) ? 1 : 0;
        }
    }

    public void RemoveLabels(Value node, IEnumerable<string> labels)
    {
        CheckExists(node);
        foreach (var label in labels)
        {
            var removed = _tokens.Labels.TryGet(label, out var id) && writer.RemoveLabel(node.AsEntityId(), id);
            counters.LabelsRemoved += removed ? 1 : 0;
        }
    }

    /// <param name="value">Null removes the property.</param>
    public void SetProperty(Value entity, string key, Value value)
    {
        CheckExists(entity);
        if (value.IsNull)
        {
            RemoveProperty(entity, key);
            return;
        }

        CheckStorable(value);
        Store(entity, _tokens.Keys.GetOrCreate(key), value);
        counters.PropertiesSet++;
    }

    /// <summary>Sets each entry; an entry of null removes its property.</summary>
    public void AddProperties(Value entity, MapValue properties)
    {
        foreach (var (key, value) in properties)
        {
            SetProperty(entity, key, value);
        }
    }

    /// <summary>Makes the entity's properties exactly these.</summary>
    public void ReplaceProperties(Value entity, MapValue properties)
    {
        CheckExists(entity);
        foreach (var key in KeysOf(entity))
        {
            if (properties.GetOrNull(_tokens.Keys.Name(key)).IsNull)
            {
                Store(entity, key, Value.Null);
                counters.PropertiesSet++;
            }
        }

        AddProperties(entity, properties);
    }

    public void DeleteRelationship(Value relationship)
    {
        counters.RelationshipsDeleted += writer.DeleteRelationship(relationship.AsEntityId()) ? 1 : 0;
    }

    /// <summary>Without <paramref name="detach"/> the relationships must be gone by the end of the statement.</summary>
    public void DeleteNode(Value node, bool detach)
    {
        if (detach && writer.View.NodeExists(node.AsEntityId()))
        {
            foreach (var relationship in RelationshipsOf(node.AsEntityId()))
            {
                DeleteRelationship(Value.RelationshipReference(relationship));
            }
        }

        counters.NodesDeleted += writer.DeleteNode(node.AsEntityId()) ? 1 : 0;
    }

    private static void CheckStorable(Value value)
    {
        var items = value.Kind == ValueKind.List ? value.AsList().Span : new ReadOnlySpan<Value>(ref value);
        foreach (var item in items)
        {
            if (item.Kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
            {
                throw QueryErrors.InvalidPropertyType(value);
            }
        }
    }

    private void RemoveProperty(Value entity, string key)
    {
        if (_tokens.Keys.TryGet(key, out var id) && !Read(entity, id).IsNull)
        {
            Store(entity, id, Value.Null);
            counters.PropertiesSet++;
        }
    }

    private Value Read(Value entity, int key) => entity.Kind == ValueKind.Node
        ? writer.View.PropertyOfNode(entity.AsEntityId(), key)
        : writer.View.PropertyOfRelationship(entity.AsEntityId(), key);

    private void Store(Value entity, int key, Value value)
    {
        if (entity.Kind == ValueKind.Node)
        {
            writer.SetNodeProperty(entity.AsEntityId(), key, value);
        }
        else
        {
            writer.SetRelationshipProperty(entity.AsEntityId(), key, value);
        }
    }

    private List<int> KeysOf(Value entity)
    {
        var keys = new List<int>();
        var cursor = entity.Kind == ValueKind.Node
            ? writer.View.PropertiesOfNode(entity.AsEntityId())
            : writer.View.PropertiesOfRelationship(entity.AsEntityId());
        while (cursor.MoveNext())
        {
            keys.Add(cursor.Key);
        }

        return keys;
    }

    private List<long> RelationshipsOf(long node)
    {
        var relationships = new List<long>();
        var cursor = writer.View.Expand(node, Direction.Both, null);
        while (cursor.MoveNext())
        {
            relationships.Add(cursor.RelationshipId);
        }

        return relationships;
    }

    private void CheckExists(Value entity)
    {
        var exists = entity.Kind == ValueKind.Node
            ? writer.View.NodeExists(entity.AsEntityId())
            : writer.View.RelationshipExists(entity.AsEntityId());
        if (!exists)
        {
            throw QueryErrors.DeletedEntityAccess(entity);
        }
    }
}
