namespace KazDiplo.Graph.Storage.Adjacency;

/// <summary>
/// The relationships of every node in one direction as compressed sparse rows: the run of node n is entries
/// Offsets[n] to Offsets[n + 1] - 1, sorted by type and then by neighbour. Never changes.
/// </summary>
internal sealed class AdjacencyBase
{
    public static readonly AdjacencyBase Empty = new([0], [], [], []);

    private readonly int[] _offsets;

    public AdjacencyBase(int[] offsets, int[] types, int[] neighbours, int[] relationships)
    {
        _offsets = offsets;
        Types = types;
        Neighbours = neighbours;
        Relationships = relationships;
    }

    public int[] Types { get; }

    public int[] Neighbours { get; }

    public int[] Relationships { get; }

    public int EntryCount => Relationships.Length;

    public (int Start, int End) Run(int node) =>
        (uint)node < (uint)(_offsets.Length - 1) ? (_offsets[node], _offsets[node + 1]) : (0, 0);

    public (int Start, int End) Run(int node, int type)
    {
        var (start, end) = Run(node);
        if (start == end)
        {
            return (0, 0);
        }

        var first = start + LowerBound(Types.AsSpan(start, end - start), type);
        return (first, first + LowerBound(Types.AsSpan(first, end - first), type + 1));
    }

    /// <summary>The part of a run of one type that leads to one neighbour.</summary>
    public (int Start, int End) Narrow(int start, int end, int neighbour)
    {
        var first = start + LowerBound(Neighbours.AsSpan(start, end - start), neighbour);
        return (first, first + LowerBound(Neighbours.AsSpan(first, end - first), neighbour + 1));
    }

    /// <summary>Index of the first element not less than the value.</summary>
    private static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        var low = 0;
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (sorted[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
