namespace KazDiplo.Graph.Storage.Columns;

/// <summary>One bit for each slot of a property chunk.</summary>
internal readonly struct SlotBits
{
    private readonly ulong[] _words;

    public SlotBits() => _words = new ulong[PropertyChunk.Size / 64];

    private SlotBits(ulong[] words) => _words = words;

    public bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    public bool this[int slot] => (_words[slot >> 6] & (1UL << slot)) != 0;

    public void Assign(int slot, bool value)
    {
        var bit = 1UL << slot;
        _words[slot >> 6] = value ? _words[slot >> 6] | bit : _words[slot >> 6] & ~bit;
    }

    public SlotBits Clone() => new((ulong[])_words.Clone());
}
