using KazDiplo.Graph.Storage.Adjacency;
using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.Indexing;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage;

/// <summary>
/// The graph at one moment. A committed view never changes, needs no lock and may be held for any time; the view of a
/// <see cref="GraphWriter"/> shows that writer's changes as they are made.
/// </summary>
/// <remarks>Ids that never existed read as absent: no labels, no properties, no relationships.</remarks>
public sealed class GraphView
{
    private readonly GraphState _state;

    internal GraphView(GraphState state)
    {
        _state = state;
    }

    internal GraphState State => _state;

    public Tokens Tokens => _state.Tokens;

    /// <summary>Number of the last commit in this view; 0 for an empty store.</summary>
    public long Sequence => _state.Sequence;

    public long NodeCount => _state.Nodes.Count;

    public long RelationshipCount => _state.Relationships.Count;

    public IReadOnlyList<IndexDefinition> Indexes => [.. _state.Schema.Indexes.Select(index => index.Definition)];

    public IReadOnlyList<ConstraintDefinition> Constraints => _state.Schema.Constraints;

    public long CountNodes(int label) => _state.NodesByLabel[label]?.Count ?? 0;

    public long CountRelationships(int type) => _state.RelationshipsByType[type]?.Count ?? 0;

    /// <summary>Relationships of the type that start at (Outgoing), end at (Incoming) a node with the label, or the sum of the two (Both).</summary>
    public long CountRelationships(int label, int type, Direction direction)
    {
        var counts = _state.CountsByLabel[label];
        return counts is null || type < 0 ? 0 : direction switch
        {
            Direction.Outgoing => counts.Outgoing(type),
            Direction.Incoming => counts.Incoming(type),
            _ => (long)counts.Outgoing(type) + counts.Incoming(type),
        };
    }

    public bool NodeExists(long node) => _state.Nodes.Contains(Slot(node));

    public bool RelationshipExists(long relationship) => _state.Relationships.Contains(Slot(relationship));

    public bool HasLabel(long node, int label) => _state.NodesByLabel[label]?.Contains(Slot(node)) ?? false;

    /// <summary>Ascending by number.</summary>
    public ReadOnlySpan<int> LabelsOf(long node) => _state.LabelSets.Labels(_state.NodeLabelSets[Slot(node)]);

    /// <summary>Null where the node has no such property.</summary>
    public Value PropertyOfNode(long node, int key) => _state.NodeProperties[key]?[Slot(node)] ?? Value.Null;

    /// <summary>Null where the relationship has no such property.</summary>
    public Value PropertyOfRelationship(long relationship, int key) => _state.RelationshipProperties[key]?[Slot(relationship)] ?? Value.Null;

    public PropertyCursor PropertiesOfNode(long node) => new(_state.NodeProperties, Slot(node));

    public PropertyCursor PropertiesOfRelationship(long relationship) => new(_state.RelationshipProperties, Slot(relationship));

    /// <summary>Also answers for a relationship deleted in this session of the store, as Cypher's type() must; -1 for one never seen.</summary>
    public int TypeOf(long relationship) => _state.Records[Slot(relationship)].Type;

    /// <summary>-1 for a relationship never seen.</summary>
    public long StartOf(long relationship)
    {
        var record = _state.Records[Slot(relationship)];
        return record.Type < 0 ? -1 : record.Start;
    }

    /// <summary>-1 for a relationship never seen.</summary>
    public long EndOf(long relationship)
    {
        var record = _state.Records[Slot(relationship)];
        return record.Type < 0 ? -1 : record.End;
    }

    /// <param name="types">null for every type; an empty array finds nothing.</param>
    public RelationshipCursor Expand(long node, Direction direction, int[]? types) => new(_state, Slot(node), direction, types);

    /// <summary>The relationships between two nodes, found by binary search and not by walking all of the first.</summary>
    /// <param name="types">null for every type; an empty array finds nothing.</param>
    public RelationshipCursor ExpandInto(long node, long other, Direction direction, int[]? types) =>
        new(_state, Slot(node), direction, types, Slot(other));

    /// <param name="type">-1 for every type.</param>
    public long Degree(long node, Direction direction, int type) => DegreeCounter.Count(_state, Slot(node), direction, type);

    public EntityCursor ScanNodes() => new(_state.Nodes, _state.NextNode);

    public EntityCursor ScanNodesWithLabel(int label) => new(_state.NodesByLabel[label], _state.NextNode);

    public EntityCursor ScanRelationships() => new(_state.Relationships, _state.NextRelationship);

    public EntityCursor ScanRelationshipsOfType(int type) => new(_state.RelationshipsByType[type], _state.NextRelationship);

    /// <summary>The index over exactly these keys in this order; null where there is none.</summary>
    public IndexDefinition? FindNodeIndex(int label, params ReadOnlySpan<int> keys) =>
        _state.Schema.FindIndex(EntityKind.Node, label, keys)?.Definition;

    /// <summary>The index over exactly these keys in this order; null where there is none.</summary>
    public IndexDefinition? FindRelationshipIndex(int type, params ReadOnlySpan<int> keys) =>
        _state.Schema.FindIndex(EntityKind.Relationship, type, keys)?.Definition;

    /// <summary>How many entities the index holds: those that have all its keys.</summary>
    public long CountIndexed(IndexDefinition index) => Content(index).Count;

    /// <summary>Entities whose key equals the value (Cypher's =): 1 and 1.0 are one key, null and NaN find nothing.</summary>
    /// <param name="index">Of nodes or of relationships; the cursor gives ids of that kind.</param>
    /// <param name="key">For an index of several keys a list with one value per key.</param>
    public IndexCursor Seek(IndexDefinition index, Value key) => IndexSeek.Equal(Content(index), key);

    /// <summary>Entities whose key lies between the bounds and is of the bounds' kind (numbers, strings, dates …).</summary>
    /// <param name="lower">null for no lower bound; one of the two bounds must be given.</param>
    /// <param name="upper">null for no upper bound.</param>
    public IndexCursor SeekRange(IndexDefinition index, IndexBound? lower, IndexBound? upper) =>
        IndexSeek.Range(Content(index), lower, upper);

    /// <summary>Entities whose key is a string that starts with the prefix.</summary>
    public IndexCursor SeekPrefix(IndexDefinition index, string prefix) => IndexSeek.Prefix(Content(index), prefix);

    /// <summary>Every entity of the index, in Cypher's ascending order of the keys.</summary>
    public IndexCursor ScanIndex(IndexDefinition index) => IndexSeek.All(Content(index));

    /// <summary>The slot of an id; ids that cannot exist get one that is never used.</summary>
    private static int Slot(long id) => (ulong)id < int.MaxValue ? (int)id : int.MaxValue;

    private RangeIndex Content(IndexDefinition index) =>
        _state.Schema.FindIndex(index.Name)
        ?? throw new StorageException(StorageCause.SchemaNotFound, $"There is no index named `{index.Name}` in this view of the graph.");
}
