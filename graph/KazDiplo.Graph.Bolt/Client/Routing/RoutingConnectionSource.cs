using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Bolt.Client.Pooling;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client.Routing;

/// <summary>
/// <c>neo4j://</c>: connections go to the server of the cluster that fits the access mode and is least busy. A server that
/// cannot be reached is left out, and the next one is tried.
/// </summary>
internal sealed class RoutingConnectionSource : IConnectionSource
{
    private readonly ServerPools _pools;
    private readonly RoutingTables _tables;

    public RoutingConnectionSource(BoltClientOptions options, Connector connector)
    {
        _pools = new ServerPools(options, connector);
        _tables = new RoutingTables(options, _pools);
    }

    public async Task<ConnectionLease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        GraphException? last = null;
        var table = await _tables.GetAsync(request, cancellationToken).ConfigureAwait(false);
        var untried = table.ServersFor(request.Mode).ToList();
        while (untried.Count > 0)
        {
            var pool = LeastBusy(untried);
            untried.Remove(pool.Address);
            try
            {
                var connection = await pool.AcquireAsync(cancellationToken).ConfigureAwait(false);
                return new ConnectionLease(connection, pool, request.Database ?? table.Database, failure => React(pool, request, failure));
            }
            catch (GraphException failure) when (failure.Code == ConnectionFailures.Unavailable)
            {
                last = failure;
                React(pool, request, failure);
            }
        }

        throw ConnectionFailures.NoServer(request.Mode == AccessMode.Read ? "reads" : "writes", request.Database, last);
    }

    public ValueTask DisposeAsync()
    {
        _tables.Dispose();
        return _pools.DisposeAsync();
    }

    private ConnectionPool LeastBusy(List<ServerAddress> servers)
    {
        // The shuffle spreads the work while all are equally busy.
        var order = servers.ToArray();
        Random.Shared.Shuffle(order);
        return order.Select(_pools.For).MinBy(pool => pool.InUse)!;
    }

    private void React(ConnectionPool pool, ConnectionRequest request, GraphException failure)
    {
        if (failure.Code == ConnectionFailures.Unavailable)
        {
            _tables.Forget(pool.Address);
        }
        else if (RetryPolicy.IsLostLeadership(failure))
        {
            _tables.ForgetWriter(request.Database, pool.Address);
        }
    }
}
