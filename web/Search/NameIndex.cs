using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.Search;

/// <summary>
/// The names and aliases of all entities, folded for comparison and kept in memory. Read again from the graph when older
/// than <see cref="MaxAge"/>, so that what somebody wrote by Cypher is found soon. Thread safe.
/// </summary>
public sealed class NameIndex(IGraphDatabase database, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);

    private static readonly EntityNamesQuery Query = new();

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Snapshot? _snapshot;

    /// <summary>The best hits first: a name that is the text, begins with it, has a word that begins with it, contains it.</summary>
    /// <param name="text">As typed, in any script.</param>
    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var wanted = NameFolding.Fold(text);
        if (wanted.Length == 0)
        {
            return [];
        }

        var snapshot = await CurrentAsync(cancellationToken);
        return [.. snapshot.Entries
            .Select(entry => (entry, Match: entry.BestMatch(wanted)))
            .Where(candidate => candidate.Match.Rank < NameMatch.None)
            .OrderBy(candidate => candidate.Match.Rank)
            .ThenBy(candidate => KindOrder(candidate.entry.Entity.Kind))
            .ThenBy(candidate => candidate.entry.Entity.Name.Length)
            .ThenBy(candidate => candidate.entry.Entity.Name, StringComparer.Ordinal)
            .Take(limit)
            .Select(candidate => new SearchHit(candidate.entry.Entity, candidate.Match.Name))];
    }

    public void Dispose() => _reading.Dispose();

    private static int KindOrder(string kind) => kind switch
    {
        "Country" => 0,
        "Leader" => 1,
        "Organization" => 2,
        "Person" => 3,
        _ => 4,
    };

    private async Task<Snapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _snapshot) is { } fresh && time.GetUtcNow() - fresh.ReadAt < MaxAge)
        {
            return fresh;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (_snapshot is { } other && time.GetUtcNow() - other.ReadAt < MaxAge)
            {
                return other;
            }

            var entities = await Query.ReadAsync(database, default, cancellationToken);
            var snapshot = new Snapshot(time.GetUtcNow(), [.. entities.Select(entity => new IndexedName(entity))]);
            Volatile.Write(ref _snapshot, snapshot);
            return snapshot;
        }
        finally
        {
            _reading.Release();
        }
    }

    private sealed record Snapshot(DateTimeOffset ReadAt, IReadOnlyList<IndexedName> Entries);
}
