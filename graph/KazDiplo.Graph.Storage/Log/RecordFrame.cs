using System.Buffers.Binary;
using System.Numerics;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>What surrounds the changes of a record: one byte for the layout before them, a CRC-32C of all that behind them.</summary>
internal static class RecordFrame
{
    public const byte Layout = 1;
    private const int ChecksumLength = sizeof(uint);

    /// <param name="tokens">Definitions of the names that the changes use for the first time; may be empty.</param>
    public static byte[] Seal(ReadOnlySpan<byte> tokens, ReadOnlySpan<byte> changes)
    {
        var record = new byte[1 + tokens.Length + changes.Length + ChecksumLength];
        record[0] = Layout;
        tokens.CopyTo(record.AsSpan(1));
        changes.CopyTo(record.AsSpan(1 + tokens.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(^ChecksumLength..), Checksum(record.AsSpan(..^ChecksumLength)));
        return record;
    }

    /// <exception cref="StorageException">The checksum or the layout is not as it should be.</exception>
    public static ReadOnlySpan<byte> Open(ReadOnlySpan<byte> record)
    {
        if (record.Length <= ChecksumLength
            || BinaryPrimitives.ReadUInt32LittleEndian(record[^ChecksumLength..]) != Checksum(record[..^ChecksumLength]))
        {
            throw RecordReader.Damaged("its checksum is wrong");
        }

        if (record[0] != Layout)
        {
            throw new StorageException(
                StorageCause.NewerVersion,
                $"A log record has layout {record[0]}, and this program knows layout {Layout}. Open the store with a newer version of the program.");
        }

        return record[1..^ChecksumLength];
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var rest in bytes)
        {
            crc = BitOperations.Crc32C(crc, rest);
        }

        return ~crc;
    }
}
