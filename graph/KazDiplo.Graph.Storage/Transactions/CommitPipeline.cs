using KazDiplo.Graph.Storage.Log;
using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Transactions;

/// <summary>
/// Takes decided commits, makes them durable and then visible. The next writer goes on from a commit while it is still
/// on its way to the disk, so that several share one sync; if that sync fails, all that built on it are undone too.
/// </summary>
internal sealed class CommitPipeline
{
    private readonly CommitQueue? _queue;
    private readonly Lock _gate = new();
    private GraphView _current;
    private GraphState _head;
    private int _epoch;

    /// <param name="log">null for a store in memory.</param>
    public CommitPipeline(GraphState state, SqliteLog? log, Action onDurable)
    {
        _head = state;
        _current = new GraphView(state);
        _queue = log is null ? null : new CommitQueue(log, Publish, Revert, onDurable);
    }

    public GraphView Current => Volatile.Read(ref _current);

    public bool IsDurable => _queue is not null;

    /// <summary>The state that the next writer changes, its own copy, and the epoch to give back at its commit.</summary>
    public (GraphState State, int Epoch) Begin()
    {
        lock (_gate)
        {
            return (_head.Copy(), _epoch);
        }
    }

    /// <summary>To be called in the writer's turn; the turn may end when this returns, before the task does.</summary>
    public Task<long> CommitAsync(GraphState state, int epoch, ChangeEncoder? changes)
    {
        state.Sequence++;
        var record = changes is null ? [] : Seal(state, changes);
        lock (_gate)
        {
            if (epoch != _epoch)
            {
                throw CommitQueue.Aborted(null);
            }

            _head = state;
            if (_queue is not null)
            {
                return _queue.Enqueue(new PendingCommit(state, record));
            }
        }

        Publish(state);
        return Task.FromResult(state.Sequence);
    }

    /// <summary>Waits until all that is decided is durable. Nothing may be committed after it.</summary>
    public Task CloseAsync() => _queue?.CloseAsync() ?? Task.CompletedTask;

    private static byte[] Seal(GraphState state, ChangeEncoder changes)
    {
        var names = new ChangeEncoder();
        state.LoggedTokens = names.DefineTokens(state.Tokens, state.LoggedTokens);
        return RecordFrame.Seal(names.Written, changes.Written);
    }

    private void Publish(GraphState state) => Volatile.Write(ref _current, new GraphView(state));

    /// <summary>Goes back to what is durable; commits and writers that built on more learn it from the epoch.</summary>
    private void Revert(Action dropQueued)
    {
        lock (_gate)
        {
            _epoch++;
            _head = Current.State;
            dropQueued();
        }
    }
}
