using System.Diagnostics.CodeAnalysis;
using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client.Pooling;

/// <summary>Connections to one server: opened when needed, kept for the next caller, never more than allowed. Thread safe.</summary>
internal sealed class ConnectionPool(ServerAddress address, Connector connector, BoltClientOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim _places = new(options.MaxPoolSize, options.MaxPoolSize);
    private readonly Stack<BoltConnection> _idle = new();
    private readonly HashSet<BoltConnection> _lent = [];
    private bool _closed;

    public ServerAddress Address => address;

    /// <summary>Connections in use; the measure by which routing spreads the work.</summary>
    public int InUse => options.MaxPoolSize - _places.CurrentCount;

    /// <exception cref="GraphException">None became free in time, or none can be opened.</exception>
    public async Task<BoltConnection> AcquireAsync(CancellationToken cancellationToken)
    {
        if (!await _places.WaitAsync(options.AcquisitionTimeout, cancellationToken).ConfigureAwait(false))
        {
            throw ConnectionFailures.PoolExhausted(address, options.MaxPoolSize, options.AcquisitionTimeout);
        }

        try
        {
            var connection = await TakeIdleAsync().ConfigureAwait(false) ?? await connector.ConnectAsync(address, cancellationToken).ConfigureAwait(false);
            Lend(connection);
            return connection;
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Takes a connection back; a broken one is dropped.</summary>
    /// <param name="reset">End what the server still does for it.</param>
    public async Task ReleaseAsync(BoltConnection connection, bool reset = false)
    {
        var usable = (!reset && connection.IsClean) || await connection.TryResetAsync(options.ResetTimeout).ConfigureAwait(false);
        connection.IdleSince = options.Time.GetTimestamp();
        lock (_idle)
        {
            _lent.Remove(connection);
            usable &= !_closed;
            if (usable)
            {
                _idle.Push(connection);
            }
        }

        _places.Release();
        if (!usable)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        BoltConnection[] lent;
        lock (_idle)
        {
            _closed = true;
            lent = [.. _lent];
        }

        while (TryPop(out var idle))
        {
            await idle.DisposeAsync().ConfigureAwait(false);
        }

        foreach (var connection in lent)
        {
            connection.Abort();
        }
    }

    private async Task<BoltConnection?> TakeIdleAsync()
    {
        while (TryPop(out var connection))
        {
            if (await IsFitAsync(connection).ConfigureAwait(false))
            {
                return connection;
            }

            await connection.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    private async Task<bool> IsFitAsync(BoltConnection connection)
    {
        if (connection.IsBroken || connection.IsClosedByPeer || options.Time.GetElapsedTime(connection.OpenedAt) > options.MaxConnectionLifetime)
        {
            return false;
        }

        return options.Time.GetElapsedTime(connection.IdleSince) <= options.LivenessCheckAfter
            || await connection.TryResetAsync(options.ResetTimeout).ConfigureAwait(false);
    }

    private bool TryPop([NotNullWhen(true)] out BoltConnection? connection)
    {
        lock (_idle)
        {
            return _idle.TryPop(out connection);
        }
    }

    private void Lend(BoltConnection connection)
    {
        lock (_idle)
        {
            if (!_closed)
            {
                _lent.Add(connection);
                return;
            }
        }

        connection.Abort();
        throw ConnectionFailures.Closed();
    }
}
