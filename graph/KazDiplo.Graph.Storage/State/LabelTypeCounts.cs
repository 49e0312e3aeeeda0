using KazDiplo.Graph.Storage.Columns;

namespace KazDiplo.Graph.Storage.State;

/// <summary>For one label: how many relationships of each type start and end at its nodes.</summary>
internal sealed class LabelTypeCounts : ICopyOnWrite<LabelTypeCounts>
{
    private readonly ChangeStamp? _stamp;
    private int[] _counts;

    public LabelTypeCounts()
        : this(null, [])
    {
    }

    private LabelTypeCounts(ChangeStamp? stamp, int[] counts)
    {
        _stamp = stamp;
        _counts = counts;
    }

    public int Outgoing(int type) => At(type * 2);

    public int Incoming(int type) => At((type * 2) + 1);

    public LabelTypeCounts ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new LabelTypeCounts(stamp, (int[])_counts.Clone());

    /// <param name="direction">Outgoing where the labelled node is the start.</param>
    public void Change(int type, Direction direction, int difference)
    {
        var index = (type * 2) + (direction == Direction.Outgoing ? 0 : 1);
        if (index >= _counts.Length)
        {
            Array.Resize(ref _counts, (type + 1) * 2);
        }

        _counts[index] += difference;
    }

    private int At(int index)
    {
        var counts = _counts;
        return (uint)index < (uint)counts.Length ? counts[index] : 0;
    }
}
