using KazDiplo.Graph.Storage.Adjacency;
using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.Indexing;
using KazDiplo.Graph.Storage.Log;

namespace KazDiplo.Graph.Storage.State;

/// <summary>
/// All tables of one version of the graph. Versions share every piece in which they do not differ. A published version
/// never changes; the writer's own is replaced piece by piece through <see cref="StateEditor"/>.
/// </summary>
internal sealed class GraphState
{
    public GraphState(Tokens tokens, LabelSets labelSets)
    {
        Tokens = tokens;
        LabelSets = labelSets;
    }

    /// <summary>Shared by all versions: numbers keep their meaning.</summary>
    public Tokens Tokens { get; }

    /// <summary>Shared by all versions.</summary>
    public LabelSets LabelSets { get; }

    /// <summary>Used by the one writer only.</summary>
    public StringPool Strings { get; } = new();

    public long Sequence { get; set; }

    /// <summary>How many names of each kind the log defines; the others are still to be written with the next commit.</summary>
    public LoggedTokens LoggedTokens { get; set; }

    /// <summary>The id that the next node gets; every node's id is smaller.</summary>
    public int NextNode { get; set; }

    /// <summary>The id that the next relationship gets.</summary>
    public int NextRelationship { get; set; }

    public ChunkedBitmap Nodes { get; set; } = ChunkedBitmap.Empty;

    /// <summary>Number of the label set of each node, in <see cref="LabelSets"/>.</summary>
    public ChunkedArray<int> NodeLabelSets { get; set; } = new();

    public CowTable<ChunkedBitmap> NodesByLabel { get; set; } = new();

    public CowTable<PropertyColumn> NodeProperties { get; set; } = new();

    public ChunkedBitmap Relationships { get; set; } = ChunkedBitmap.Empty;

    public ChunkedArray<RelationshipRecord> Records { get; set; } = new();

    public CowTable<ChunkedBitmap> RelationshipsByType { get; set; } = new();

    public CowTable<PropertyColumn> RelationshipProperties { get; set; } = new();

    public AdjacencyIndex Outgoing { get; set; } = new();

    public AdjacencyIndex Incoming { get; set; } = new();

    public CowTable<LabelTypeCounts> CountsByLabel { get; set; } = new();

    public SchemaState Schema { get; set; } = SchemaState.Empty;

    /// <summary>Another version with the same content; what one of the two changes from now on does not show in the other.</summary>
    public GraphState Copy() => (GraphState)MemberwiseClone();

    public CowTable<PropertyColumn> Properties(EntityKind entity) =>
        entity == EntityKind.Node ? NodeProperties : RelationshipProperties;
}
