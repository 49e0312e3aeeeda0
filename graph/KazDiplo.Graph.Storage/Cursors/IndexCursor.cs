using KazDiplo.Graph.Storage.Indexing;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks the entities of an index in the order of their keys.</summary>
public struct IndexCursor
{
    private readonly RangeIndex? _index;
    private readonly IndexPosition _end;
    private readonly Predicate<Value>? _isWanted;
    private IndexPosition _next;

    /// <param name="isWanted">Asked for each key in the stretch; null where the whole stretch is wanted.</param>
    internal IndexCursor(RangeIndex index, IndexPosition start, IndexPosition end, Predicate<Value>? isWanted = null)
    {
        _isWanted = isWanted;
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
            if (_next.Slot >= entries.Length)
            {
                _next = new IndexPosition(_next.Leaf + 1, 0);
                continue;
            }

            var entry = entries[_next.Slot];
            _next = _next with { Slot = _next.Slot + 1 };
            if (_isWanted?.Invoke(entry.Key) ?? true)
            {
                Current = entry.Id;
                return true;
            }
        }

        return false;
    }
}
