using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KazDiplo.Graph.Values;

/// <summary>An immutable Cypher map. Keeps the order in which its keys were given; keys are compared ordinally.</summary>
public sealed class MapValue : ReferenceValue, IReadOnlyDictionary<string, Value>
{
    public static readonly MapValue Empty = new(new OrderedDictionary<string, Value>(0, StringComparer.Ordinal));

    private readonly OrderedDictionary<string, Value> _entries;

    /// <param name="entries">Kept, not copied: the caller gives the dictionary away. Must use <see cref="StringComparer.Ordinal"/>.</param>
    public MapValue(OrderedDictionary<string, Value> entries)
        : base(ValueKind.Map) => _entries = entries;

    public MapValue(IEnumerable<KeyValuePair<string, Value>> entries)
        : this(new OrderedDictionary<string, Value>(StringComparer.Ordinal))
    {
        foreach (var (key, value) in entries)
        {
            _entries[key] = value;
        }
    }

    public int Count => _entries.Count;

    public IEnumerable<string> Keys => _entries.Keys;

    public IEnumerable<Value> Values => _entries.Values;

    public Value this[string key] => _entries[key];

    /// <summary>The value of the key, or Cypher's null where the map has no such key.</summary>
    public Value GetOrNull(string key) => _entries.TryGetValue(key, out var value) ? value : Value.Null;

    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value) => _entries.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
