using System.Threading.Channels;
using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Writes waiting commits to the log, as many at a time as have come together: one sync for all of them.</summary>
internal sealed class CommitQueue
{
    private const int MaxBatchBytes = 64 * 1024 * 1024;

    private readonly Channel<PendingCommit> _waiting = Channel.CreateUnbounded<PendingCommit>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteLog _log;
    private readonly Action<GraphState> _publish;
    private readonly Action<Action> _revert;
    private readonly Action _onDurable;
    private readonly Task _loop;

    /// <param name="publish">Makes a durable state the visible one.</param>
    /// <param name="revert">Returns to the visible state and calls the given action while no commit can come in.</param>
    /// <param name="onDurable">Called after each batch.</param>
    public CommitQueue(SqliteLog log, Action<GraphState> publish, Action<Action> revert, Action onDurable)
    {
        _log = log;
        _publish = publish;
        _revert = revert;
        _onDurable = onDurable;
        _loop = Task.Run(RunAsync);
    }

    public static StorageException Aborted(Exception? reason) => new(
        StorageCause.CommitAborted,
        "An earlier transaction could not be made durable, and this one was built on it. Try again.",
        reason);

    /// <exception cref="StorageException">The store is closed.</exception>
    public Task<long> Enqueue(PendingCommit commit) => _waiting.Writer.TryWrite(commit)
        ? commit.Done.Task
        : throw new StorageException(StorageCause.Closed, "The store is closed.");

    public Task CloseAsync()
    {
        _waiting.Writer.TryComplete();
        return _loop;
    }

    private async Task RunAsync()
    {
        var batch = new List<PendingCommit>();
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            TakeBatch(batch);
            try
            {
                _log.Append(batch);
            }
#pragma warning disable CA1031 // Whatever it was, the committers must hear of it, and the queue must go on.
            catch (Exception error)
#pragma warning restore CA1031
            {
                Fail(batch, error);
                continue;
            }

            _publish(batch[^1].State);
            foreach (var commit in batch)
            {
                commit.Done.SetResult(commit.State.Sequence);
            }

            _onDurable();
        }
    }

    private void TakeBatch(List<PendingCommit> batch)
    {
        batch.Clear();
        var bytes = 0L;
        while (bytes < MaxBatchBytes && _waiting.Reader.TryRead(out var commit))
        {
            batch.Add(commit);
            bytes += commit.Record.Length;
        }
    }

    private void Fail(List<PendingCommit> batch, Exception error)
    {
        var built = new List<PendingCommit>();
        _revert(() =>
        {
            while (_waiting.Reader.TryRead(out var commit))
            {
                built.Add(commit);
            }
        });
        batch.ForEach(commit => commit.Done.SetException(error));
        built.ForEach(commit => commit.Done.SetException(Aborted(error)));
    }
}
