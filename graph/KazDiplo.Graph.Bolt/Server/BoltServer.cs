using System.Collections.Concurrent;
using System.Net;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Port;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// Speaks Bolt over a graph database, on a listener of its own with Kestrel's socket transport. The database stays its
/// owner's: dispose the server first.
/// </summary>
public sealed class BoltServer : IAsyncDisposable
{
    /// <summary>How long running requests may take to notice that the server stops.</summary>
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(5);

    private readonly BoltServerOptions _options;
    private readonly ILogger _logger;
    private readonly BoltConnectionHandler _handler;
    private readonly IConnectionListener _listener;
    private readonly ConcurrentDictionary<ConnectionContext, Task> _open = new();
    private readonly Task _accepting;

    private BoltServer(BoltServerOptions options, IConnectionListener listener, BoltConnectionHandler handler, ILogger logger)
    {
        _options = options;
        _listener = listener;
        _handler = handler;
        _logger = logger;
        EndPoint = (IPEndPoint)listener.EndPoint;
        _accepting = AcceptAllAsync();
    }

    /// <summary>Where the server listens; with the port that it was given where the options left the choice.</summary>
    public IPEndPoint EndPoint { get; }

    public int OpenConnections => _open.Count;

    /// <summary>Listens from now on.</summary>
    /// <exception cref="AddressInUseException">Another program listens there.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">The address is not this machine's, or not allowed.</exception>
    public static async Task<BoltServer> StartAsync(
        IGraphDatabase database,
        IBoltAuthenticator authenticator,
        BoltServerOptions options,
        ILoggerFactory loggers,
        CancellationToken cancellationToken = default)
    {
        var logger = loggers.CreateLogger<BoltServer>();
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers);
        var listener = await transport.BindAsync(options.EndPoint, cancellationToken).ConfigureAwait(false);
        return new BoltServer(options, listener, new BoltConnectionHandler(database, authenticator, options, logger), logger);
    }

    /// <summary>Takes no more connections, ends those that are open and waits until their transactions are undone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _listener.UnbindAsync().ConfigureAwait(false);
        await _accepting.ConfigureAwait(false);
        foreach (var connection in _open.Keys)
        {
            connection.Abort(new ConnectionAbortedException("The server stops."));
        }

        await Task.WhenAny(Task.WhenAll(_open.Values), Task.Delay(StopLimit)).ConfigureAwait(false);
        await _listener.DisposeAsync().ConfigureAwait(false);
    }

    private async Task AcceptAllAsync()
    {
        try
        {
            while (await _listener.AcceptAsync().ConfigureAwait(false) is { } connection)
            {
                await TakeAsync(connection).ConfigureAwait(false);
            }
        }
        catch (Exception defect)
        {
            ServerLog.AcceptFailed(_logger, defect);
        }
    }

    private async ValueTask TakeAsync(ConnectionContext connection)
    {
        if (_open.Count >= _options.MaxConnections)
        {
            ServerLog.TooManyConnections(_logger, _options.MaxConnections);
            await connection.DisposeAsync().ConfigureAwait(false);
            return;
        }

        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[connection] = ServeAsync(connection, ready.Task);
        ready.SetResult();
    }

    // Begins once the connection is listed, so that it cannot be taken off the list before it is on it.
    private async Task ServeAsync(ConnectionContext connection, Task listed)
    {
        try
        {
            await listed.ConfigureAwait(false);
            await _handler.OnConnectedAsync(connection).ConfigureAwait(false);
        }
        catch (Exception defect)
        {
            ServerLog.ConnectionFailed(_logger, connection.ConnectionId, defect);
        }
        finally
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            _open.TryRemove(connection, out _);
        }
    }
}
