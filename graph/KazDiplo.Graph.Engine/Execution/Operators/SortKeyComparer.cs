using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Compares kept rows by the positions of their sort keys.</summary>
internal sealed class SortKeyComparer : IComparer<Value[]>
{
    private readonly (int Position, bool Descending)[] _keys;

    /// <param name="keys">Slots to sort by, the first counting most.</param>
    /// <param name="slots">The slots of a kept row, in its order; holds all keys.</param>
    public SortKeyComparer(SortKey[] keys, int[] slots) =>
        _keys = [.. keys.Select(key => (Array.IndexOf(slots, key.Slot), key.Descending))];

    public int Compare(Value[]? x, Value[]? y)
    {
        foreach (var (position, descending) in _keys)
        {
            var order = ValueOrder.Compare(x![position], y![position]);
            if (order != 0)
            {
                return descending ? -order : order;
            }
        }

        return 0;
    }
}
