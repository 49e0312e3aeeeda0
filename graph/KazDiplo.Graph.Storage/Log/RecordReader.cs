using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Reads the bytes of one log record; every length is held against what is left.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public static StorageException Damaged(string what) =>
        new(StorageCause.Corrupt, $"A log record of the store is damaged: {what}. Restore the store from a backup.");

    public byte Byte() => Take(1)[0];

    public ulong Unsigned()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Damaged("a number does not end");
    }

    public int Number()
    {
        var value = Unsigned();
        return value <= int.MaxValue ? (int)value : throw Damaged("a number is too large");
    }

    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public int SignedInt()
    {
        var value = Signed();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Damaged("a number is too large");
    }

    /// <summary>A number of elements of which each takes at least the given bytes.</summary>
    public int Count(int bytesEach)
    {
        var count = Number();
        return count <= _rest.Length / bytesEach ? count : throw Damaged("it is shorter than it says");
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public ReadOnlySpan<byte> Bytes() => Take(Count(bytesEach: 1));

    public string Text() => Encoding.UTF8.GetString(Bytes());

    public string CodeUnits() => new(MemoryMarshal.Cast<byte, char>(Bytes()));

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            throw Damaged("it ends too early");
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
