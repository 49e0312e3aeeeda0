using System.Collections;

namespace KazDiplo.Graph.Values;

/// <summary>An immutable Cypher list.</summary>
public sealed class ListValue : ReferenceValue, IReadOnlyList<Value>
{
    public static readonly ListValue Empty = new([]);

    private readonly Value[] _items;

    /// <param name="items">Kept, not copied: the caller gives the array away.</param>
    public ListValue(Value[] items)
        : base(ValueKind.List) => _items = items;

    public int Count => _items.Length;

    public ReadOnlySpan<Value> Span => _items;

    public Value this[int index] => _items[index];

    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
