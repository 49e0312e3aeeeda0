using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Columns;

/// <summary>
/// The values of one property key over all nodes, or all relationships. Each chunk of 1,024 ids keeps its values in the
/// narrowest form that holds them: one array of long, double, string or bits, or of any values where kinds mix.
/// </summary>
internal sealed class PropertyColumn : ICopyOnWrite<PropertyColumn>
{
    private const int Shift = 10;
    private const int Mask = PropertyChunk.Size - 1;

    private readonly ChangeStamp? _stamp;
    private PropertyChunk?[] _chunks;
    private bool[] _owned;

    public PropertyColumn()
        : this(null, [], [])
    {
    }

    private PropertyColumn(ChangeStamp? stamp, PropertyChunk?[] chunks, bool[] owned)
    {
        _stamp = stamp;
        _chunks = chunks;
        _owned = owned;
    }

    public Value this[int id]
    {
        get
        {
            var chunks = _chunks;
            var chunk = id >> Shift;
            return (uint)chunk < (uint)chunks.Length && chunks[chunk] is { } values ? values.Get(id & Mask) : Value.Null;
        }
    }

    public PropertyColumn ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new PropertyColumn(stamp, (PropertyChunk?[])_chunks.Clone(), new bool[_chunks.Length]);

    /// <summary>Sets a value other than null.</summary>
    public void Set(int id, Value value)
    {
        var chunk = id >> Shift;
        if (chunk >= _chunks.Length)
        {
            var length = Math.Max(chunk + 1, _chunks.Length + (_chunks.Length >> 1));
            Array.Resize(ref _owned, length);
            Array.Resize(ref _chunks, length);
        }

        var values = _chunks[chunk];
        if (values is null)
        {
            values = PropertyChunk.For(value);
        }
        else if (!values.Accepts(value))
        {
            values = values.IsEmpty ? PropertyChunk.For(value) : ValueChunk.CopyOf(values);
        }
        else if (!_owned[chunk])
        {
            values = values.Clone();
        }

        values.Set(id & Mask, value);
        _chunks[chunk] = values;
        _owned[chunk] = true;
    }

    public void Remove(int id)
    {
        var chunk = id >> Shift;
        if (this[id].IsNull)
        {
            return;
        }

        if (!_owned[chunk])
        {
            _chunks[chunk] = _chunks[chunk]!.Clone();
            _owned[chunk] = true;
        }

        _chunks[chunk]!.Remove(id & Mask);
    }
}
