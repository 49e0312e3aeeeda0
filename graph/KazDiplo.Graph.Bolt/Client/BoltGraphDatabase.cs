using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Bolt.Client.Pooling;
using KazDiplo.Graph.Bolt.Client.Routing;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>
/// A graph database behind Bolt: Neo4j, a cluster of it, Aura, or this product's own server. Connections are opened when
/// they are needed, so opening needs no server. Thread safe.
/// </summary>
public sealed class BoltGraphDatabase : IGraphDatabase
{
    private readonly BoltClientOptions _options;
    private readonly IConnectionSource _connections;
    private volatile string _product = "a Bolt server";
    private int _disposed;

    private BoltGraphDatabase(BoltClientOptions options)
    {
        _options = options;
        var connector = new Connector(options, agent => _product = agent);
        _connections = options.Uri.IsRouting ? new RoutingConnectionSource(options, connector) : new DirectConnectionSource(options, connector);
    }

    /// <summary>The product is known once a connection was made.</summary>
    public GraphDatabaseInfo Info => new(_product, _options.Uri.ToString(), IsEmbedded: false);

    public static BoltGraphDatabase Open(BoltClientOptions options) => new(options);

    public IGraphSession OpenSession(SessionOptions? options = null) => Volatile.Read(ref _disposed) == 0
        ? new BoltSession(_connections, _options, options ?? new SessionOptions())
        : throw ConnectionFailures.Closed();

    public async Task VerifyConnectivityAsync(CancellationToken cancellationToken = default)
    {
        var session = OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using (session.ConfigureAwait(false))
        {
            var cursor = await session.RunAsync("RETURN 1", cancellationToken: cancellationToken).ConfigureAwait(false);
            await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _disposed, 1) == 0 ? _connections.DisposeAsync() : ValueTask.CompletedTask;
}
