using KazDiplo.Graph.Storage.Columns;

namespace KazDiplo.Graph.Storage.Adjacency;

/// <summary>The relationships of every node in one direction: an unchanging base and what came since, node by node.</summary>
internal sealed class AdjacencyIndex : ICopyOnWrite<AdjacencyIndex>
{
    private readonly ChangeStamp? _stamp;

    public AdjacencyIndex()
        : this(AdjacencyBase.Empty)
    {
    }

    public AdjacencyIndex(AdjacencyBase root)
        : this(null, root, new ChunkedArray<AdjacencyDelta?>(), 0)
    {
    }

    private AdjacencyIndex(ChangeStamp? stamp, AdjacencyBase root, ChunkedArray<AdjacencyDelta?> deltas, int changes)
    {
        _stamp = stamp;
        Base = root;
        Deltas = deltas;
        ChangeCount = changes;
    }

    public AdjacencyBase Base { get; }

    public ChunkedArray<AdjacencyDelta?> Deltas { get; }

    /// <summary>Relationships added and deleted since the base was built.</summary>
    public int ChangeCount { get; private set; }

    public AdjacencyIndex ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new AdjacencyIndex(stamp, Base, Deltas.ForWrite(stamp), ChangeCount);

    public void Add(int node, DeltaEntry entry)
    {
        ref var delta = ref Deltas.Slot(node);
        delta = (delta ?? AdjacencyDelta.Empty).Add(entry);
        ChangeCount++;
    }

    /// <summary>A relationship of the node was deleted; readers now look each one up.</summary>
    public void NoteDeletion(int node)
    {
        ChangeCount++;
        ref var delta = ref Deltas.Slot(node);
        delta ??= AdjacencyDelta.Empty;
        if (!delta.HasDeletions)
        {
            delta = delta with { HasDeletions = true };
        }
    }
}
