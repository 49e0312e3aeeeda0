using KazDiplo.Graph.Bolt.Client.Connecting;

namespace KazDiplo.Graph.Bolt.Client.Pooling;

/// <summary>All connections go to one server: <c>bolt://</c>.</summary>
internal sealed class DirectConnectionSource(BoltClientOptions options, Connector connector) : IConnectionSource
{
    private readonly ConnectionPool _pool = new(options.Uri.Address, connector, options);

    public async Task<ConnectionLease> AcquireAsync(ConnectionRequest request, CancellationToken cancellationToken) =>
        new(await _pool.AcquireAsync(cancellationToken).ConfigureAwait(false), _pool, request.Database);

    public ValueTask DisposeAsync() => _pool.DisposeAsync();
}
