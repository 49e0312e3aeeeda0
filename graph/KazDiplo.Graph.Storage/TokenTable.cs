using System.Collections.Concurrent;

namespace KazDiplo.Graph.Storage;

/// <summary>
/// Names of one kind, numbered from 0 in the order of their first use. Append-only and safe to use from any thread:
/// a number once given keeps its meaning, also when the transaction that introduced it is rolled back.
/// </summary>
public sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, int> _ids = new(1, 0, StringComparer.Ordinal);
    private readonly Lock _growth = new();
    private readonly string _kind;
    private string[] _names = [];
    private int _count;

    internal TokenTable(string kind) => _kind = kind;

    /// <summary>How many names there are; valid numbers are 0 to Count - 1.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>For reads: a name never used before is not introduced.</summary>
    public bool TryGet(string name, out int id) => _ids.TryGetValue(name, out id);

    /// <exception cref="ArgumentOutOfRangeException">No name has this number.</exception>
    public string Name(int id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)id, (uint)Count, nameof(id));
        return Volatile.Read(ref _names)[id];
    }

    /// <exception cref="StorageException">The name is empty or too long, or there are too many names.</exception>
    public int GetOrCreate(string name)
    {
        if (_ids.TryGetValue(name, out var known))
        {
            return known;
        }

        lock (_growth)
        {
            return _ids.TryGetValue(name, out known) ? known : Append(name);
        }
    }

    private int Append(string name)
    {
        if (name.Length is 0 or > StorageLimits.MaxNameLength || _count == StorageLimits.MaxTokens)
        {
            throw new StorageException(
                StorageCause.LimitReached,
                $"A {_kind} needs 1 to {StorageLimits.MaxNameLength} characters, and a store holds at most {StorageLimits.MaxTokens} of them.");
        }

        var id = _count;
        if (id == _names.Length)
        {
            var grown = new string[Math.Max(8, id * 2)];
            _names.CopyTo(grown, 0);
            Volatile.Write(ref _names, grown);
        }

        _names[id] = name;
        Volatile.Write(ref _count, id + 1);
        _ids[name] = id;
        return id;
    }
}
