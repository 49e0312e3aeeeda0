using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution;

/// <summary>
/// Reads nodes and relationships that expressions hold as values. Every read counts as a store access; reading a
/// deleted entity fails with EntityNotFound, as openCypher demands (but the type of a relationship outlives it).
/// </summary>
public sealed class EntityReader
{
    private readonly GraphView _view;
    private readonly QueryContext _context;

    internal EntityReader(GraphView view, QueryContext context)
    {
        _view = view;
        _context = context;
    }

    /// <summary>The property of a node or relationship; Null where it has none.</summary>
    public Value Property(Value entity, string key)
    {
        CheckExists(entity);
        return _view.Tokens.Keys.TryGet(key, out var id) ? Property(entity, id) : Value.Null;
    }

    /// <summary>All properties of a node or relationship, in the order of their keys' first use.</summary>
    public MapValue Properties(Value entity)
    {
        CheckExists(entity);
        var cursor = entity.Kind == ValueKind.Node
            ? _view.PropertiesOfNode(entity.AsEntityId())
            : _view.PropertiesOfRelationship(entity.AsEntityId());
        var entries = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
        while (cursor.MoveNext())
        {
            _context.DbHits++;
            entries[_view.Tokens.Keys.Name(cursor.Key)] = cursor.Value;
        }

        return new MapValue(entries);
    }

    public IReadOnlyList<string> Labels(Value node)
    {
        CheckExists(node);
        var labels = _view.LabelsOf(node.AsEntityId());
        var names = new string[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            names[i] = _view.Tokens.Labels.Name(labels[i]);
        }

        return names;
    }

    public bool HasLabel(Value node, string label)
    {
        CheckExists(node);
        return _view.Tokens.Labels.TryGet(label, out var id) && _view.HasLabel(node.AsEntityId(), id);
    }

    /// <summary>Also answers for a relationship deleted by this statement.</summary>
    public string Type(Value relationship)
    {
        _context.DbHits++;
        return _view.Tokens.Types.Name(_view.TypeOf(Known(relationship).AsEntityId()));
    }

    public Value StartNode(Value relationship) => Value.NodeReference(_view.StartOf(Known(relationship).AsEntityId()));

    public Value EndNode(Value relationship) => Value.NodeReference(_view.EndOf(Known(relationship).AsEntityId()));

    /// <summary>Number of relationships at the node.</summary>
    /// <param name="type">null for every type.</param>
    public long Degree(Value node, Direction direction, string? type)
    {
        CheckExists(node);
        var id = -1;
        return type is null || _view.Tokens.Types.TryGet(type, out id)
            ? _view.Degree(node.AsEntityId(), direction, id)
            : 0;
    }

    /// <summary>Neo4j 5's form: <c>4:store:id</c> for nodes, <c>5:store:id</c> for relationships.</summary>
    public string ElementId(Value entity) => ElementIds.Of(entity.Kind, _context.StoreId, entity.AsEntityId());

    internal bool Exists(Value entity) => entity.Kind == ValueKind.Node
        ? _view.NodeExists(entity.AsEntityId())
        : _view.RelationshipExists(entity.AsEntityId());

    private Value Property(Value entity, int key) => entity.Kind == ValueKind.Node
        ? _view.PropertyOfNode(entity.AsEntityId(), key)
        : _view.PropertyOfRelationship(entity.AsEntityId(), key);

    // A parameter can carry a relationship of another database, which this one has never seen.
    private Value Known(Value relationship) =>
        _view.TypeOf(relationship.AsEntityId()) >= 0 ? relationship : throw QueryErrors.DeletedEntityAccess(relationship);

    private void CheckExists(Value entity)
    {
        _context.DbHits++;
        // A statement that only reads looks at a snapshot, from which nothing is ever deleted.
        if (_context.Writer is not null && !Exists(entity))
        {
            throw QueryErrors.DeletedEntityAccess(entity);
        }
    }
}
