using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Growing bytes of one log record: varints (LEB128), zigzag for signed numbers, little-endian for the rest.</summary>
internal sealed class RecordWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Byte(byte value) => Reserve(1)[0] = value;

    public void Unsigned(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    public void Number(int value) => Unsigned((uint)value);

    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Double(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Reserve(sizeof(double)), value);

    public void Fixed32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        value.CopyTo(Reserve(value.Length));
    }

    public void Raw(ReadOnlySpan<byte> value) => value.CopyTo(Reserve(value.Length));

    /// <summary>UTF-8; the text must be well-formed.</summary>
    public void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Number(length);
        Encoding.UTF8.GetBytes(value, Reserve(length));
    }

    public void CodeUnits(string value) => Bytes(MemoryMarshal.AsBytes(value.AsSpan()));

    /// <summary>May also be false for a well-formed text that holds U+FFFD and surrogates; both forms keep it whole.</summary>
    public static bool IsWellFormed(string value) =>
        value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 || !value.EnumerateRunes().Contains(Rune.ReplacementChar);

    private Span<byte> Reserve(int count)
    {
        if (count > StorageLimits.MaxTransactionBytes - Length)
        {
            throw new StorageException(
                StorageCause.LimitReached,
                $"One transaction may change at most {StorageLimits.MaxTransactionBytes} bytes of data. Commit in smaller batches.");
        }

        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Clamp((long)_bytes.Length * 2, Length + count, StorageLimits.MaxTransactionBytes));
        }

        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }
}
