using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage;

/// <summary>
/// The graph at one moment. A committed view never changes, needs no lock and may be held for any time; the view of a
/// <see cref="GraphWriter"/> shows that writer's changes as they are made.
/// </summary>
/// <remarks>Ids that never existed read as absent: no labels, no properties, no relationships.</remarks>
public sealed class GraphView
{
    public Tokens Tokens => throw new NotImplementedException();

    /// <summary>Number of the last commit in this view; 0 for an empty store.</summary>
    public long Sequence => throw new NotImplementedException();

    public long NodeCount => throw new NotImplementedException();

    public long RelationshipCount => throw new NotImplementedException();

    public IReadOnlyList<IndexDefinition> Indexes => throw new NotImplementedException();

    public IReadOnlyList<ConstraintDefinition> Constraints => throw new NotImplementedException();

    public long CountNodes(int label) => throw new NotImplementedException();

    public long CountRelationships(int type) => throw new NotImplementedException();

    /// <summary>Relationships of the type that start at (Outgoing), end at (Incoming) a node with the label, or the sum of the two (Both).</summary>
    public long CountRelationships(int label, int type, Direction direction) => throw new NotImplementedException();

    public bool NodeExists(long node) => throw new NotImplementedException();

    public bool RelationshipExists(long relationship) => throw new NotImplementedException();

    public bool HasLabel(long node, int label) => throw new NotImplementedException();

    /// <summary>Ascending by number.</summary>
    public ReadOnlySpan<int> LabelsOf(long node) => throw new NotImplementedException();

    /// <summary>Null where the node has no such property.</summary>
    public Value PropertyOfNode(long node, int key) => throw new NotImplementedException();

    /// <summary>Null where the relationship has no such property.</summary>
    public Value PropertyOfRelationship(long relationship, int key) => throw new NotImplementedException();

    public PropertyCursor PropertiesOfNode(long node) => throw new NotImplementedException();

    public PropertyCursor PropertiesOfRelationship(long relationship) => throw new NotImplementedException();

    /// <summary>Also answers for a relationship deleted in this session of the store, as Cypher's type() must; -1 for one never seen.</summary>
    public int TypeOf(long relationship) => throw new NotImplementedException();

    /// <summary>-1 for a relationship never seen.</summary>
    public long StartOf(long relationship) => throw new NotImplementedException();

    /// <summary>-1 for a relationship never seen.</summary>
    public long EndOf(long relationship) => throw new NotImplementedException();

    /// <param name="types">null for every type; an empty array finds nothing.</param>
    public RelationshipCursor Expand(long node, Direction direction, int[]? types) => throw new NotImplementedException();

    /// <param name="type">-1 for every type.</param>
    public long Degree(long node, Direction direction, int type) => throw new NotImplementedException();

    public EntityCursor ScanNodes() => throw new NotImplementedException();

    public EntityCursor ScanNodesWithLabel(int label) => throw new NotImplementedException();

    public EntityCursor ScanRelationships() => throw new NotImplementedException();

    public EntityCursor ScanRelationshipsOfType(int type) => throw new NotImplementedException();

    /// <summary>The index over exactly these keys in this order; null where there is none.</summary>
    public IndexDefinition? FindNodeIndex(int label, params ReadOnlySpan<int> keys) => throw new NotImplementedException();

    /// <summary>The index over exactly these keys in this order; null where there is none.</summary>
    public IndexDefinition? FindRelationshipIndex(int type, params ReadOnlySpan<int> keys) => throw new NotImplementedException();

    /// <summary>How many entities the index holds: those that have all its keys.</summary>
    public long CountIndexed(IndexDefinition index) => throw new NotImplementedException();

    /// <summary>Entities whose key is equivalent to the value; 1 and 1.0 are one key.</summary>
    /// <param name="index">Of nodes or of relationships; the cursor gives ids of that kind.</param>
    /// <param name="key">For an index of several keys a list with one value per key.</param>
    public IndexCursor Seek(IndexDefinition index, Value key) => throw new NotImplementedException();

    /// <summary>Entities whose key lies between the bounds and is of the bounds' kind (numbers, strings, dates …).</summary>
    /// <param name="lower">null for no lower bound; one of the two bounds must be given.</param>
    /// <param name="upper">null for no upper bound.</param>
    public IndexCursor SeekRange(IndexDefinition index, IndexBound? lower, IndexBound? upper) => throw new NotImplementedException();

    /// <summary>Entities whose key is a string that starts with the prefix.</summary>
    public IndexCursor SeekPrefix(IndexDefinition index, string prefix) => throw new NotImplementedException();

    /// <summary>Every entity of the index, in Cypher's ascending order of the keys.</summary>
    public IndexCursor ScanIndex(IndexDefinition index) => throw new NotImplementedException();
}
