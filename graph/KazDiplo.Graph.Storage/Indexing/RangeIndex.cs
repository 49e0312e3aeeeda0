using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Indexing;

/// <summary>
/// Keys in order, in leaves of up to 256 entries: two binary searches find a key, and a change clones one leaf, once a
/// stamp.
/// </summary>
internal sealed class RangeIndex : ICopyOnWrite<RangeIndex>
{
    private const int LeafCapacity = 256;

    private readonly ChangeStamp? _stamp;
    private readonly List<Leaf> _leaves;

    public RangeIndex(IndexDefinition definition)
        : this(definition, null, [], 0)
    {
    }

    private RangeIndex(IndexDefinition definition, ChangeStamp? stamp, List<Leaf> leaves, int count)
    {
        Definition = definition;
        _stamp = stamp;
        _leaves = leaves;
        Count = count;
    }

    public IndexDefinition Definition { get; }

    public int Count { get; private set; }

    public int LeafCount => _leaves.Count;

    public RangeIndex ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new RangeIndex(Definition, stamp, [.. _leaves], Count);

    public ReadOnlySpan<IndexEntry> Entries(int leaf) => _leaves[leaf].Span;

    /// <summary>Place of the first entry that is not below the key with the given id.</summary>
    public IndexPosition Find(Value key, int id)
    {
        var entry = new IndexEntry(key, id);
        var leaf = LeafOf(entry);
        if (leaf < 0)
        {
            return new IndexPosition(0, 0);
        }

        var slot = _leaves[leaf].LowerBound(entry);
        return slot < _leaves[leaf].Count ? new IndexPosition(leaf, slot) : new IndexPosition(leaf + 1, 0);
    }

    /// <summary>Place of the first entry whose key does not lie before; the predicate must hold for a leading part of the keys only.</summary>
    public IndexPosition FindFirstNot(Predicate<Value> isBefore)
    {
        var low = 0;
        var high = _leaves.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = _leaves[middle].Span;
            (low, high) = isBefore(span[^1].Key) ? (middle + 1, high) : (low, middle);
        }

        var slot = 0;
        while (low < _leaves.Count && isBefore(_leaves[low].Span[slot].Key))
        {
            slot++;
        }

        return new IndexPosition(low, slot);
    }

    public static IndexPosition Start => new(0, 0);

    public IndexPosition End => new(_leaves.Count, 0);

    /// <summary>Some entity other than the given one that has an equal key; -1 where there is none.</summary>
    public int FindOther(Value key, int id)
    {
        for (var position = Find(key, -1); position.Leaf < _leaves.Count; position = Next(position))
        {
            var entry = _leaves[position.Leaf].Span[position.Slot];
            if (IndexKeyOrder.Compare(entry.Key, key) != 0)
            {
                return -1;
            }

            if (entry.Id != id)
            {
                return entry.Id;
            }
        }

        return -1;
    }

    public IndexPosition Next(IndexPosition position) =>
        position.Slot + 1 < _leaves[position.Leaf].Count ? position with { Slot = position.Slot + 1 } : new IndexPosition(position.Leaf + 1, 0);

    public void Add(Value key, int id)
    {
        var entry = new IndexEntry(key, id);
        var leaf = LeafOf(entry);
        if (leaf < 0)
        {
            leaf = 0;
            _leaves.Add(new Leaf(_stamp!, LeafCapacity));
        }

        var owned = Own(leaf);
        if (owned.Count == LeafCapacity)
        {
            var upper = owned.Split(entry);
            _leaves.Insert(leaf + 1, upper);
            owned = IndexEntry.Compare(entry, upper.Span.IsEmpty ? entry : upper.Span[0]) < 0 ? owned : upper;
        }

        owned.Insert(entry);
        Count++;
    }

    public void Remove(Value key, int id)
    {
        var entry = new IndexEntry(key, id);
        var position = Find(key, id);
        if (position.Leaf == _leaves.Count || IndexEntry.Compare(_leaves[position.Leaf].Span[position.Slot], entry) != 0)
        {
            return;
        }

        var leaf = Own(position.Leaf);
        leaf.RemoveAt(position.Slot);
        Count--;
        if (leaf.Count == 0)
        {
            _leaves.RemoveAt(position.Leaf);
        }
    }

    private Leaf Own(int leaf) => _leaves[leaf] = _leaves[leaf].ForWrite(_stamp!);

    /// <summary>The last leaf whose first entry is not above the entry, or the first leaf; -1 in an empty index.</summary>
    private int LeafOf(IndexEntry entry)
    {
        var low = 0;
        var high = _leaves.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IndexEntry.Compare(_leaves[middle].Span[0], entry) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _leaves.Count == 0 ? -1 : Math.Max(0, low - 1);
    }

    private sealed class Leaf(ChangeStamp stamp, int capacity)
    {
        private readonly IndexEntry[] _entries = new IndexEntry[capacity];

        public int Count { get; private set; }

        public ReadOnlySpan<IndexEntry> Span => _entries.AsSpan(0, Count);

        public Leaf ForWrite(ChangeStamp writer) => ReferenceEquals(writer, stamp) ? this : CopyFrom(writer, 0);

        /// <summary>
        /// Moves the upper half to a new leaf. Keys that arrive in ascending order fill leaves instead of halving them:
        /// where the entry goes behind all others, nothing moves.
        /// </summary>
        public Leaf Split(IndexEntry entry)
        {
            var from = IndexEntry.Compare(_entries[Count - 1], entry) < 0 ? Count : Count / 2;
            var upper = CopyFrom(stamp, from);
            Array.Clear(_entries, from, Count - from);
            Count = from;
            return upper;
        }

        public int LowerBound(IndexEntry entry)
        {
            var low = 0;
            var high = Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (IndexEntry.Compare(_entries[middle], entry) < 0)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }

        public void Insert(IndexEntry entry)
        {
            var slot = LowerBound(entry);
            Array.Copy(_entries, slot, _entries, slot + 1, Count - slot);
            _entries[slot] = entry;
            Count++;
        }

        public void RemoveAt(int slot)
        {
            Array.Copy(_entries, slot + 1, _entries, slot, Count - slot - 1);
            _entries[--Count] = default;
        }

        private Leaf CopyFrom(ChangeStamp writer, int from)
        {
            var copy = new Leaf(writer, LeafCapacity) { Count = Count - from };
            Array.Copy(_entries, from, copy._entries, 0, Count - from);
            return copy;
        }
    }
}

/// <summary>Leaf and slot of an entry; (leaf count, 0) lies behind the last one.</summary>
internal readonly record struct IndexPosition(int Leaf, int Slot)
{
    public int CompareTo(IndexPosition other) => Leaf != other.Leaf ? Leaf.CompareTo(other.Leaf) : Slot.CompareTo(other.Slot);
}
