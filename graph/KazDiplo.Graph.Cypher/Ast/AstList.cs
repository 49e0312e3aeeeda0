using System.Collections;
using System.Runtime.CompilerServices;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>An immutable list that is equal to another with equal items in the same order.</summary>
[CollectionBuilder(typeof(AstList), nameof(AstList.Create))]
public sealed class AstList<T> : IReadOnlyList<T>, IEquatable<AstList<T>>
{
    public static readonly AstList<T> Empty = new([]);

    private readonly T[] _items;

    internal AstList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(AstList<T>? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as AstList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="AstList{T}"/> from a collection expression or a sequence.</summary>
public static class AstList
{
    public static AstList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? AstList<T>.Empty : new AstList<T>(items.ToArray());

    public static AstList<T> ToAstList<T>(this IEnumerable<T> items) => new(items.ToArray());
}
