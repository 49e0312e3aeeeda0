using KazDiplo.Graph.Storage.Columns;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Cursors;

/// <summary>Walks the properties of one entity in the order of the keys' numbers.</summary>
public struct PropertyCursor
{
    private readonly CowTable<PropertyColumn> _columns;
    private readonly int _id;

    internal PropertyCursor(CowTable<PropertyColumn> columns, int id)
    {
        _columns = columns;
        _id = id;
        Key = -1;
    }

    /// <summary>Defined after a <see cref="MoveNext"/> that gave true.</summary>
    public int Key { get; private set; }

    public Value Value { get; private set; }

    public bool MoveNext()
    {
        while (++Key < _columns.Length)
        {
            Value = _columns[Key]?[_id] ?? Value.Null;
            if (!Value.IsNull)
            {
                return true;
            }
        }

        return false;
    }
}
