namespace KazDiplo.Graph.Storage.Columns;

/// <summary>A set of ids: one bit each, in copy-on-write chunks, with its exact size.</summary>
internal sealed class ChunkedBitmap : ICopyOnWrite<ChunkedBitmap>
{
    public static readonly ChunkedBitmap Empty = new();

    private readonly ChangeStamp? _stamp;

    public ChunkedBitmap()
        : this(null, new ChunkedArray<ulong>(), 0)
    {
    }

    private ChunkedBitmap(ChangeStamp? stamp, ChunkedArray<ulong> words, int count)
    {
        _stamp = stamp;
        Words = words;
        Count = count;
    }

    /// <summary>Bit i of word w stands for id 64 w + i.</summary>
    public ChunkedArray<ulong> Words { get; }

    public int Count { get; private set; }

    public bool Contains(int id) => (Words[id >> 6] & (1UL << id)) != 0;

    public ChunkedBitmap ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new ChunkedBitmap(stamp, Words.ForWrite(stamp), Count);

    /// <returns>False where the id was in the set.</returns>
    public bool Add(int id)
    {
        ref var word = ref Words.Slot(id >> 6);
        var bit = 1UL << id;
        if ((word & bit) != 0)
        {
            return false;
        }

        word |= bit;
        Count++;
        return true;
    }

    /// <returns>False where the id was not in the set.</returns>
    public bool Remove(int id)
    {
        if (!Contains(id))
        {
            return false;
        }

        Words.Slot(id >> 6) &= ~(1UL << id);
        Count--;
        return true;
    }
}
