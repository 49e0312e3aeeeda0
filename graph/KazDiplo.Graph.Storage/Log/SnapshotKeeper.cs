namespace KazDiplo.Graph.Storage.Log;

/// <summary>
/// Writes snapshots in the background when the log has grown long, and at the clean close. Commits go on meanwhile; a
/// failure leaves the log as it is, and the next chance is taken.
/// </summary>
internal sealed class SnapshotKeeper(SqliteLog log, long afterLogBytes) : IDisposable
{
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _gate = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Why the last snapshot could not be written; null where it could.</summary>
    public Exception? LastFailure { get; private set; }

    /// <summary>A large store waits for a longer log, so that a long load does not write everything again and again.</summary>
    public void Consider(GraphView current)
    {
        if (log.LogLength < Math.Max(afterLogBytes, log.SnapshotLength / 2))
        {
            return;
        }

        lock (_gate)
        {
            if (_running.IsCompleted && !_closing.IsCancellationRequested)
            {
                _running = Task.Run(() => Write(current), _closing.Token);
            }
        }
    }

    /// <summary>Writes the last snapshot, unless replaying the log costs less than half of reading the present one.</summary>
    public async Task CloseAsync(GraphView current)
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (log.LogLength > 0 && log.LogLength >= log.SnapshotLength / 2)
        {
            Write(current, CancellationToken.None);
        }
    }

    public void Dispose() => _closing.Dispose();

    private void Write(GraphView view) => Write(view, _closing.Token);

    private void Write(GraphView view, CancellationToken cancellationToken)
    {
        try
        {
            log.ReplaceSnapshot(SnapshotEncoder.Encode(view.State), view.Sequence, cancellationToken);
            LastFailure = null;
        }
        catch (Exception error) when (error is StorageException or IOException)
        {
            LastFailure = error;
        }
    }
}
