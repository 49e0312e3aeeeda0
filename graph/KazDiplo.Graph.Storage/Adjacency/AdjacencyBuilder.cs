using KazDiplo.Graph.Storage.Columns;

namespace KazDiplo.Graph.Storage.Adjacency;

/// <summary>Builds the base of one direction from all living relationships, by counting and then sorting each run.</summary>
internal static class AdjacencyBuilder
{
    public static AdjacencyBase Build(ChunkedBitmap living, ChunkedArray<RelationshipRecord> records, int nodeLimit, Direction direction)
    {
        var offsets = CountRuns(living, records, nodeLimit, direction);
        var keys = new ulong[living.Count];
        var relationships = new int[living.Count];
        Fill(living, records, direction, offsets, keys, relationships);
        return new AdjacencyBase(offsets, Unpack(keys, 32), Unpack(keys, 0), relationships);
    }

    private static int[] CountRuns(ChunkedBitmap living, ChunkedArray<RelationshipRecord> records, int nodeLimit, Direction direction)
    {
        var offsets = new int[nodeLimit + 1];
        foreach (var relationship in new BitmapIds(living))
        {
            var record = records[relationship];
            offsets[(direction == Direction.Outgoing ? record.Start : record.End) + 1]++;
        }

        for (var node = 0; node < nodeLimit; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        return offsets;
    }

    private static void Fill(
        ChunkedBitmap living,
        ChunkedArray<RelationshipRecord> records,
        Direction direction,
        int[] offsets,
        ulong[] keys,
        int[] relationships)
    {
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (var relationship in new BitmapIds(living))
        {
            var record = records[relationship];
            var (node, neighbour) = direction == Direction.Outgoing ? (record.Start, record.End) : (record.End, record.Start);
            var slot = next[node]++;
            keys[slot] = ((ulong)(uint)record.Type << 32) | (uint)neighbour;
            relationships[slot] = relationship;
        }

        for (var node = 0; node < next.Length; node++)
        {
            var length = next[node] - offsets[node];
            if (length > 1)
            {
                keys.AsSpan(offsets[node], length).Sort(relationships.AsSpan(offsets[node], length));
            }
        }
    }

    private static int[] Unpack(ulong[] keys, int shift)
    {
        var half = new int[keys.Length];
        for (var index = 0; index < keys.Length; index++)
        {
            half[index] = (int)(uint)(keys[index] >> shift);
        }

        return half;
    }
}
