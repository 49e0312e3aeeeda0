namespace KazDiplo.Graph.Storage.Adjacency;

/// <summary>What has changed for one node in one direction since the base was built. Never changes itself.</summary>
/// <param name="Entries">Shared with older versions of the same node, which know fewer of them.</param>
/// <param name="Count">How many of the entries belong to this version.</param>
/// <param name="HasDeletions">Some relationship of the node, here or in the base, is deleted: each must be looked up.</param>
internal sealed record AdjacencyDelta(DeltaEntries Entries, int Count, bool HasDeletions)
{
    public static readonly AdjacencyDelta Empty = new(new DeltaEntries(0), 0, false);

    public ReadOnlySpan<DeltaEntry> Added => Entries.Items.AsSpan(0, Count);

    public AdjacencyDelta Add(DeltaEntry entry) => this with { Entries = Entries.Append(Count, entry), Count = Count + 1 };
}

/// <summary>One added relationship as its node sees it.</summary>
internal readonly record struct DeltaEntry(int Type, int Neighbour, int Relationship);

/// <summary>
/// A growing array that versions share: the version that has seen all used entries appends in place, which its elders do
/// not notice; any other version (after a rollback) gets a copy. One writer at a time.
/// </summary>
internal sealed class DeltaEntries(int capacity)
{
    private int _used;

    public DeltaEntry[] Items { get; } = capacity == 0 ? [] : new DeltaEntry[capacity];

    public DeltaEntries Append(int count, DeltaEntry entry)
    {
        var target = this;
        if (count != _used || count == Items.Length)
        {
            target = new DeltaEntries(Math.Max(4, count * 2));
            Items.AsSpan(0, count).CopyTo(target.Items);
        }

        target.Items[count] = entry;
        target._used = count + 1;
        return target;
    }
}
