using System.Collections.Concurrent;
using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Bolt.Client.Pooling;

namespace KazDiplo.Graph.Bolt.Client.Routing;

/// <summary>A pool for each server of a cluster that was ever named. Thread safe.</summary>
internal sealed class ServerPools(BoltClientOptions options, Connector connector) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();

    public ConnectionPool For(ServerAddress server) => _pools.GetOrAdd(server, address => new ConnectionPool(address, connector, options));

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync().ConfigureAwait(false);
        }
    }
}
