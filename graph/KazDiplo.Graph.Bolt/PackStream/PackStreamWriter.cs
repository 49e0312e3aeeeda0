using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace KazDiplo.Graph.Bolt.PackStream;

/// <summary>Writes PackStream items, always in their shortest form. Not thread safe; reuse it by <see cref="Reset"/>.</summary>
public sealed class PackStreamWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    /// <summary>What was written since the last reset; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public int Length => _buffer.WrittenCount;

    public void Reset() => _buffer.ResetWrittenCount();

    public void WriteNull() => WriteByte(PackStreamMarker.Null);

    public void WriteBoolean(bool value) => WriteByte(value ? PackStreamMarker.True : PackStreamMarker.False);

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= PackStreamMarker.TinyIntMin and <= sbyte.MaxValue:
                WriteByte(unchecked((byte)value));
                break;
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                WriteByte(PackStreamMarker.Int8);
                WriteByte(unchecked((byte)value));
                break;
            case >= short.MinValue and <= short.MaxValue:
                WriteByte(PackStreamMarker.Int16);
                BinaryPrimitives.WriteInt16BigEndian(Take(2), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                WriteByte(PackStreamMarker.Int32);
                BinaryPrimitives.WriteInt32BigEndian(Take(4), (int)value);
                break;
            default:
                WriteByte(PackStreamMarker.Int64);
                BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
                break;
        }
    }

    public void WriteFloat(double value)
    {
        WriteByte(PackStreamMarker.Float64);
        BinaryPrimitives.WriteDoubleBigEndian(Take(8), value);
    }

    public void WriteString(string value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        WriteSize(size, PackStreamMarker.TinyString, PackStreamMarker.String8, PackStreamMarker.String16, PackStreamMarker.String32);
        Encoding.UTF8.GetBytes(value, Take(size));
    }

    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        switch (value.Length)
        {
            case <= byte.MaxValue:
                WriteByte(PackStreamMarker.Bytes8);
                WriteByte((byte)value.Length);
                break;
            case <= ushort.MaxValue:
                WriteByte(PackStreamMarker.Bytes16);
                BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)value.Length);
                break;
            default:
                WriteByte(PackStreamMarker.Bytes32);
                BinaryPrimitives.WriteInt32BigEndian(Take(4), value.Length);
                break;
        }

        value.CopyTo(Take(value.Length));
    }

    /// <summary>The caller writes <paramref name="count"/> items after it.</summary>
    public void WriteListHeader(int count) =>
        WriteSize(count, PackStreamMarker.TinyList, PackStreamMarker.List8, PackStreamMarker.List16, PackStreamMarker.List32);

    /// <summary>The caller writes <paramref name="count"/> pairs of string and item after it.</summary>
    public void WriteMapHeader(int count) =>
        WriteSize(count, PackStreamMarker.TinyMap, PackStreamMarker.Map8, PackStreamMarker.Map16, PackStreamMarker.Map32);

    /// <summary>The caller writes <paramref name="fields"/> items after it. A structure has at most 15 fields.</summary>
    public void WriteStructHeader(byte tag, int fields)
    {
        WriteByte((byte)(PackStreamMarker.TinyStruct + fields));
        WriteByte(tag);
    }

    private void WriteSize(int size, byte tiny, byte size8, byte size16, byte size32)
    {
        switch (size)
        {
            case < 16:
                WriteByte((byte)(tiny + size));
                break;
            case <= byte.MaxValue:
                WriteByte(size8);
                WriteByte((byte)size);
                break;
            case <= ushort.MaxValue:
                WriteByte(size16);
                BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)size);
                break;
            default:
                WriteByte(size32);
                BinaryPrimitives.WriteInt32BigEndian(Take(4), size);
                break;
        }
    }

    private void WriteByte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int count)
    {
        var span = _buffer.GetSpan(count)[..count];
        _buffer.Advance(count);
        return span;
    }
}
