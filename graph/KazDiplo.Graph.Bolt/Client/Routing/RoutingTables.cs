using System.Collections.Concurrent;
using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Bolt.Client.Pooling;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Routing;

/// <summary>The routing tables of a cluster, one a database, asked for again when they are old or lack a server. Thread safe.</summary>
internal sealed class RoutingTables(BoltClientOptions options, ServerPools pools) : IDisposable
{
    // A dictionary has no null key; no database has an empty name.
    private const string HomeDatabase = "";

    private readonly ConcurrentDictionary<string, RoutingTable> _tables = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _asking = new(1, 1);

    /// <exception cref="GraphException">No router answers, or they refuse: the database is not known, the user is not allowed.</exception>
    public async Task<RoutingTable> GetAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        if (Fresh(request) is { } known)
        {
            return known;
        }

        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Fresh(request) ?? (_tables[Key(request.Database)] = await AskAsync(request, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>The server failed: no table names it until it is asked for again.</summary>
    public void Forget(ServerAddress server)
    {
        foreach (var (key, table) in _tables)
        {
            _tables.TryUpdate(key, table.Without(server), table);
        }
    }

    /// <summary>The server said that it no longer leads this database.</summary>
    public void ForgetWriter(string? database, ServerAddress server)
    {
        if (_tables.TryGetValue(Key(database), out var table))
        {
            _tables.TryUpdate(Key(database), table.WithoutWriter(server), table);
        }
    }

    public void Dispose() => _asking.Dispose();

    private RoutingTable? Fresh(ConnectionRequest request) =>
        _tables.TryGetValue(Key(request.Database), out var table) && table.Serves(request.Mode, options.Time.GetUtcNow()) ? table : null;

    // First the routers known so far, then the address of the URI: the cluster may have moved, but its name stays.
    private async Task<RoutingTable> AskAsync(ConnectionRequest request, CancellationToken cancellationToken)
    {
        var known = _tables.TryGetValue(Key(request.Database), out var old) ? old.Routers : [];
        GraphException? last = null;
        foreach (var router in known.Append(options.Uri.Address).Distinct())
        {
            try
            {
                var table = await AskAsync(router, request, cancellationToken).ConfigureAwait(false);
                if (table.Routers.Count > 0 && table.Readers.Count > 0)
                {
                    return table;
                }
            }
            catch (GraphException failure) when (!RetryPolicy.IsFinalForRouting(failure))
            {
                last = failure;
            }
        }

        throw last ?? ConnectionFailures.NoServer("a routing table", request.Database, null);
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, ConnectionRequest request, CancellationToken cancellationToken)
    {
        var pool = pools.For(router);
        var connection = await pool.AcquireAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var context = Connector.RoutingContext(options.Uri).ToDictionary(entry => entry.Key, entry => entry.Value);
            var reply = connection.Send(new RouteRequest(context, request.Bookmarks, Extra(request.Database)), new PendingReply());
            await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExpectSuccessAsync(reply, cancellationToken).ConfigureAwait(false);
            return RoutingTable.Read(reply.Metadata, options.Time.GetUtcNow());
        }
        catch (BoltProtocolException exception)
        {
            throw ConnectionFailures.Lost(router, exception);
        }
        finally
        {
            await pool.ReleaseAsync(connection).ConfigureAwait(false);
        }
    }

    private Dictionary<string, Value> Extra(string? database)
    {
        var extra = new Dictionary<string, Value>();
        if (database is not null)
        {
            extra["db"] = Value.String(database);
        }

        if (options.ImpersonatedUser is { } user)
        {
            extra["imp_user"] = Value.String(user);
        }

        return extra;
    }

    private static string Key(string? database) => database ?? HomeDatabase;
}
