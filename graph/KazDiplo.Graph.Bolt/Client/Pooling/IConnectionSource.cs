using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client.Pooling;

/// <summary>Where sessions get their connections: one server, or the one of a cluster that fits the work. Thread safe.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    /// <exception cref="GraphException">No server that fits can be reached.</exception>
    Task<ConnectionLease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken);
}

/// <summary>What a session wants a connection for.</summary>
/// <param name="Database">null for the user's home database.</param>
internal sealed record ConnectionRequest(AccessMode Mode, string? Database, IReadOnlyList<string> Bookmarks);

/// <summary>A connection for as long as a transaction lasts.</summary>
/// <param name="database">The database to name in requests; null leaves it to the server.</param>
/// <param name="failed">Told of failures that say something about the server.</param>
internal sealed class ConnectionLease(BoltConnection connection, ConnectionPool pool, string? database, Action<GraphException>? failed = null)
{
    private int _released;

    public BoltConnection Connection => connection;

    public string? Database => database;

    public void Report(GraphException failure) => failed?.Invoke(failure);

    /// <summary>Gives the connection back; may be called more than once.</summary>
    /// <param name="reset">The server may still be at work for it, or be in the middle of a result.</param>
    public Task ReleaseAsync(bool reset = false) =>
        Interlocked.Exchange(ref _released, 1) == 0 ? pool.ReleaseAsync(connection, reset) : Task.CompletedTask;
}
