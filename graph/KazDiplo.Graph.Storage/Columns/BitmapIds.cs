using System.Numerics;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>Enumerates the ids of a bitmap in ascending order.</summary>
internal struct BitmapIds
{
    private const int WordsPerChunk = ChunkedArray<ulong>.ChunkSize;

    private readonly ChunkedArray<ulong> _words;
    private readonly int _wordLimit;
    private readonly int _limit;
    private int _wordIndex;
    private ulong _word;

    /// <param name="limit">Ids from this one on are left out: those that the writer gives while the enumeration runs.</param>
    public BitmapIds(ChunkedBitmap bitmap, int limit = int.MaxValue)
    {
        _limit = limit;
        _words = bitmap.Words;
        _wordLimit = bitmap.Words.ChunkCount * WordsPerChunk;
        _wordIndex = -1;
        Current = -1;
    }

    public int Current { get; private set; }

    public readonly BitmapIds GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_word == 0)
        {
            if (++_wordIndex >= _wordLimit)
            {
                _wordIndex = _wordLimit;
                return false;
            }

            if (_wordIndex % WordsPerChunk == 0 && _words.Chunk(_wordIndex / WordsPerChunk).IsEmpty)
            {
                _wordIndex += WordsPerChunk - 1;
                continue;
            }

            _word = _words[_wordIndex];
        }

        Current = (_wordIndex << 6) + BitOperations.TrailingZeroCount(_word);
        _word &= _word - 1;
        return Current < _limit;
    }
}
