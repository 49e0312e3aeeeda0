namespace KazDiplo.Graph.Storage.Columns;

/// <summary>One copy-on-write table per token number: label → bitmap, property key → column.</summary>
internal sealed class CowTable<T> : ICopyOnWrite<CowTable<T>>
    where T : class, ICopyOnWrite<T>, new()
{
    private readonly ChangeStamp? _stamp;
    private T?[] _items;

    public CowTable()
        : this(null, [])
    {
    }

    private CowTable(ChangeStamp? stamp, T?[] items)
    {
        _stamp = stamp;
        _items = items;
    }

    public int Length => _items.Length;

    /// <summary>null where the number has no table yet.</summary>
    public T? this[int number]
    {
        get
        {
            var items = _items;
            return (uint)number < (uint)items.Length ? items[number] : null;
        }
    }

    public CowTable<T> ForWrite(ChangeStamp stamp) =>
        ReferenceEquals(_stamp, stamp) ? this : new CowTable<T>(stamp, (T?[])_items.Clone());

    /// <summary>The table of the number, writable; only on a table got from <see cref="ForWrite(ChangeStamp)"/>.</summary>
    public T Writable(int number)
    {
        if (number >= _items.Length)
        {
            Array.Resize(ref _items, number + 1);
        }

        return _items[number] = (_items[number] ?? new T()).ForWrite(_stamp!);
    }
}
