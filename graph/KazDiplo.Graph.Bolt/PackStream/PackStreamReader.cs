using System.Buffers.Binary;
using System.Text;

namespace KazDiplo.Graph.Bolt.PackStream;

/// <summary>
/// Reads PackStream items from one whole message. Sizes are checked against the bytes that are left before anything is
/// allocated: a list of a billion items in a message of ten bytes is refused.
/// </summary>
public ref struct PackStreamReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _message;
    private int _at;

    public PackStreamReader(ReadOnlySpan<byte> message)
    {
        _message = message;
        _at = 0;
    }

    public readonly bool AtEnd => _at == _message.Length;

    public readonly PackStreamType Peek()
    {
        var marker = PeekByte();
        return marker switch
        {
            < 0x80 or >= 0xF0 => PackStreamType.Integer,
            < 0x90 => PackStreamType.String,
            < 0xA0 => PackStreamType.List,
            < 0xB0 => PackStreamType.Map,
            < 0xC0 => PackStreamType.Structure,
            PackStreamMarker.Null => PackStreamType.Null,
            PackStreamMarker.Float64 => PackStreamType.Float,
            PackStreamMarker.False or PackStreamMarker.True => PackStreamType.Boolean,
            >= PackStreamMarker.Int8 and <= PackStreamMarker.Int64 => PackStreamType.Integer,
            >= PackStreamMarker.Bytes8 and <= PackStreamMarker.Bytes32 => PackStreamType.Bytes,
            >= PackStreamMarker.String8 and <= PackStreamMarker.String32 => PackStreamType.String,
            >= PackStreamMarker.List8 and <= PackStreamMarker.List32 => PackStreamType.List,
            >= PackStreamMarker.Map8 and <= PackStreamMarker.Map32 => PackStreamType.Map,
            _ => throw new BoltProtocolException($"0x{marker:X2} is no PackStream marker."),
        };
    }

    public void ReadNull()
    {
        if (NextByte() != PackStreamMarker.Null)
        {
            throw new BoltProtocolException("A null was expected.");
        }
    }

    public bool ReadBoolean() => NextByte() switch
    {
        PackStreamMarker.True => true,
        PackStreamMarker.False => false,
        var marker => throw Unexpected(marker, "a boolean"),
    };

    public long ReadInteger()
    {
        var marker = NextByte();
        return marker switch
        {
            < 0x80 or >= 0xF0 => unchecked((sbyte)marker),
            PackStreamMarker.Int8 => unchecked((sbyte)NextByte()),
            PackStreamMarker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            PackStreamMarker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            PackStreamMarker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw Unexpected(marker, "an integer"),
        };
    }

    public double ReadFloat() =>
        NextByte() is var marker && marker == PackStreamMarker.Float64 ? BinaryPrimitives.ReadDoubleBigEndian(Take(8)) : throw Unexpected(marker, "a float");

    public byte[] ReadBytes()
    {
        var marker = NextByte();
        var size = marker switch
        {
            PackStreamMarker.Bytes8 => NextByte(),
            PackStreamMarker.Bytes16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            PackStreamMarker.Bytes32 => Size32(),
            _ => throw Unexpected(marker, "bytes"),
        };
        return Take(size).ToArray();
    }

    public string ReadString()
    {
        var size = ReadSize(PackStreamMarker.TinyString, PackStreamMarker.String8, PackStreamMarker.String16, PackStreamMarker.String32, "a string");
        try
        {
            return StrictUtf8.GetString(Take(size));
        }
        catch (DecoderFallbackException)
        {
            throw new BoltProtocolException("A string is not valid UTF-8.");
        }
    }

    /// <summary>The number of items that follow; never more than the message has bytes left.</summary>
    public int ReadListHeader() => Fits(
        ReadSize(PackStreamMarker.TinyList, PackStreamMarker.List8, PackStreamMarker.List16, PackStreamMarker.List32, "a list"), bytesPerItem: 1);

    /// <summary>The number of key and value pairs that follow.</summary>
    public int ReadMapHeader() => Fits(
        ReadSize(PackStreamMarker.TinyMap, PackStreamMarker.Map8, PackStreamMarker.Map16, PackStreamMarker.Map32, "a map"), bytesPerItem: 2);

    /// <summary>Tag and number of fields of the structure that follows.</summary>
    public (byte Tag, int Fields) ReadStructHeader()
    {
        var marker = NextByte();
        if ((marker & 0xF0) != PackStreamMarker.TinyStruct)
        {
            throw Unexpected(marker, "a structure");
        }

        return (NextByte(), marker & 0x0F);
    }

    private int ReadSize(byte tiny, byte size8, byte size16, byte size32, string what)
    {
        var marker = NextByte();
        if ((marker & 0xF0) == tiny)
        {
            return marker & 0x0F;
        }

        if (marker == size8)
        {
            return NextByte();
        }

        if (marker == size16)
        {
            return BinaryPrimitives.ReadUInt16BigEndian(Take(2));
        }

        return marker == size32 ? Size32() : throw Unexpected(marker, what);
    }

    private int Size32()
    {
        var size = BinaryPrimitives.ReadUInt32BigEndian(Take(4));
        return size <= int.MaxValue ? (int)size : throw new BoltProtocolException($"A size of {size} is beyond what PackStream allows.");
    }

    private readonly int Fits(int count, int bytesPerItem) =>
        (long)count * bytesPerItem <= _message.Length - _at ? count : throw new BoltProtocolException($"The message ends before its {count} items.");

    private readonly byte PeekByte() => _at < _message.Length ? _message[_at] : throw new BoltProtocolException("The message ends too early.");

    private byte NextByte()
    {
        var value = PeekByte();
        _at++;
        return value;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _message.Length - _at)
        {
            throw new BoltProtocolException("The message ends too early.");
        }

        var span = _message.Slice(_at, count);
        _at += count;
        return span;
    }

    private static BoltProtocolException Unexpected(byte marker, string wanted) => new($"Marker 0x{marker:X2} where {wanted} was expected.");
}
