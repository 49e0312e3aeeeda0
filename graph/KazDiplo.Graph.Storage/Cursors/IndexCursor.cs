using KazDiplo.Graph.Storage.Indexing;

namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks the entities of an index in the order of their keys.</summary>
public struct IndexCursor
{
    private readonly RangeIndex? _index;
    private readonly IndexPosition _end;
    private IndexPosition _next;

    internal IndexCursor(RangeIndex index, IndexPosition start, IndexPosition end)
    {
        _index = index;
        _next = start;
        _end = end;
        Current = -1;
    }

    /// <summary>Defined after a <see cref="MoveNext"/> that gave true.</summary>
    public long Current { get; private set; }

    public bool MoveNext()
    {
        // A writer that changes the index under its own cursor may have emptied or removed leaves.
        while (_index is not null && _next.CompareTo(_end) < 0 && _next.Leaf < _index.LeafCount)
        {
            var entries = _index.Entries(_next.Leaf);
            if (_next.Slot < entries.Length)
            {
                Current = entries[_next.Slot].Id;
                _next = _next with { Slot = _next.Slot + 1 };
                return true;
            }

            _next = new IndexPosition(_next.Leaf + 1, 0);
        }

        return false;
    }
}
