using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage;

/// <summary>A property graph in memory, with a durable log in a folder or without. Safe to use from any thread.</summary>
public sealed class GraphStore : IAsyncDisposable
{
    private readonly SemaphoreSlim _writeTurn = new(1, 1);
    private GraphState _head;
    private GraphView _current;
    private bool _isClosed;

    private GraphStore(GraphState state, Guid id)
    {
        Id = id;
        _head = state;
        _current = new GraphView(state);
    }

    /// <summary>Given when the store is created and kept for ever; part of element ids.</summary>
    public Guid Id { get; }

    public Tokens Tokens => _head.Tokens;

    /// <summary>The newest committed state.</summary>
    public GraphView Current => Volatile.Read(ref _current);

    /// <summary>Null for a store in memory.</summary>
    public string? Folder { get; }

    /// <summary>Opens the store of the folder, or creates it.</summary>
    /// <exception cref="StorageException">The folder, the file or another process stands in the way; the message says which and what to do.</exception>
    public static GraphStore Open(GraphStoreOptions options) => throw new NotImplementedException();

    /// <summary>A new empty store that is lost when it is closed. Costs a few kilobytes.</summary>
    public static GraphStore CreateInMemory() => new(new GraphState(new Tokens(), new LabelSets()), Guid.NewGuid());

    /// <summary>Waits for its turn: one write transaction at a time.</summary>
    /// <param name="wait">How long to wait for the present writer.</param>
    /// <exception cref="StorageException">Cause LockTimeout.</exception>
    public async Task<GraphWriter> BeginWriteAsync(TimeSpan wait, CancellationToken cancellationToken = default)
    {
        if (!await _writeTurn.WaitAsync(wait, cancellationToken).ConfigureAwait(false))
        {
            throw new StorageException(
                StorageCause.LockTimeout,
                $"Another write transaction has held the store for more than {wait.TotalSeconds:0.###} s. Try again.");
        }

        if (_isClosed)
        {
            _writeTurn.Release();
            throw new StorageException(StorageCause.Closed, "The store is closed.");
        }

        return new GraphWriter(this, _head.Copy(), null);
    }

    /// <summary>Writes into the lock file where this store can be reached, for other processes that find it locked.</summary>
    public void AnnounceAddress(string boltAddress) => throw new NotImplementedException();

    /// <summary>Waits for running commits, writes a snapshot where the log is not empty and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writeTurn.WaitAsync().ConfigureAwait(false);
        _isClosed = true;
        _writeTurn.Release();
    }

    internal void EndWrite() => _writeTurn.Release();

    internal Task<long> CommitAsync(GraphWriter writer)
    {
        var state = writer.State;
        state.Sequence++;
        _head = state;
        Volatile.Write(ref _current, new GraphView(state));
        EndWrite();
        return Task.FromResult(state.Sequence);
    }
}
