using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// Closes a connection that does not log on in time, and later one that is silent for too long. A query that runs is not
/// silence: transactions have limits of their own.
/// </summary>
internal sealed class ConnectionWatch : IDisposable
{
    private readonly ConnectionContext _connection;
    private readonly BoltServerOptions _options;
    private readonly ILogger _logger;
    private readonly Timer _timer;
    private volatile BoltConnection? _observed;
    private long _requestsSeen = -1;

    public ConnectionWatch(ConnectionContext connection, BoltServerOptions options, ILogger logger)
    {
        _connection = connection;
        _options = options;
        _logger = logger;
        _timer = new Timer(static state => ((ConnectionWatch)state!).Look(), this, options.LogonLimit, options.IdleLimit);
    }

    public void Observe(BoltConnection connection) => _observed = connection;

    public void Dispose() => _timer.Dispose();

    // The first look comes when the time for logon is over, each later one after the idle limit: a connection that asked
    // nothing between two looks is closed, so between one and two limits after its last request.
    private void Look()
    {
        var observed = _observed;
        var isLoggedOn = observed is { IsAuthenticated: true };
        if (isLoggedOn && (observed!.IsBusy || observed.RequestsRead != _requestsSeen))
        {
            _requestsSeen = observed.RequestsRead;
            return;
        }

        ServerLog.IdleConnectionClosed(_logger, _connection.ConnectionId);
        _connection.Abort(new ConnectionAbortedException("The connection was silent for too long."));
    }
}
