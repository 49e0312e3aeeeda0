namespace KazDiplo.Graph.Values;

/// <summary>An immutable byte array, as Bolt carries it. No Cypher literal exists for it.</summary>
public sealed class BytesValue : ReferenceValue
{
    private readonly byte[] _bytes;

    /// <param name="bytes">Kept, not copied: the caller gives the array away.</param>
    public BytesValue(byte[] bytes)
        : base(ValueKind.Bytes) => _bytes = bytes;

    public ReadOnlySpan<byte> Span => _bytes;

    public int Length => _bytes.Length;
}
