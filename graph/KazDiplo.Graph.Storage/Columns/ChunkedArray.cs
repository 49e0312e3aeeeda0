namespace KazDiplo.Graph.Storage.Columns;

/// <summary>
/// An array of any length in chunks of 1,024 slots. A slot never written reads as default and its chunk costs nothing.
/// A change clones the one chunk it touches, once a stamp.
/// </summary>
internal sealed class ChunkedArray<T> : ICopyOnWrite<ChunkedArray<T>>
{
    private const int Shift = 10;
    internal const int ChunkSize = 1 << Shift;
    private const int Mask = ChunkSize - 1;

    private readonly ChangeStamp? _stamp;
    private T[]?[] _chunks;
    private bool[] _owned;

    public ChunkedArray()
        : this(null, [], [])
    {
    }

    private ChunkedArray(ChangeStamp? stamp, T[]?[] chunks, bool[] owned)
    {
        _stamp = stamp;
        _chunks = chunks;
        _owned = owned;
    }

    public int ChunkCount => _chunks.Length;

    public T? this[int index]
    {
        get
        {
            var chunks = _chunks;
            var chunk = index >> Shift;
            return (uint)chunk < (uint)chunks.Length && chunks[chunk] is { } slots ? slots[index & Mask] : default;
        }
    }

    /// <summary>Empty where nothing was written in the chunk.</summary>
    public ReadOnlySpan<T> Chunk(int chunk) => _chunks[chunk];

    public ChunkedArray<T> ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new ChunkedArray<T>(stamp, (T[]?[])_chunks.Clone(), new bool[_chunks.Length]);

    /// <summary>The slot, to be changed; only on a table got from <see cref="ForWrite"/>.</summary>
    public ref T Slot(int index)
    {
        var chunk = index >> Shift;
        if (chunk >= _chunks.Length)
        {
            Grow(chunk + 1);
        }

        if (!_owned[chunk])
        {
            _chunks[chunk] = _chunks[chunk] is { } shared ? (T[])shared.Clone() : new T[ChunkSize];
            _owned[chunk] = true;
        }

        return ref _chunks[chunk]![index & Mask];
    }

    private void Grow(int needed)
    {
        var length = Math.Max(needed, _chunks.Length + (_chunks.Length >> 1));
        Array.Resize(ref _owned, length);
        Array.Resize(ref _chunks, length);
    }
}
