using KazDiplo.Graph.Storage.Folder;
using KazDiplo.Graph.Storage.Log;
using KazDiplo.Graph.Storage.State;
using KazDiplo.Graph.Storage.Transactions;
using Microsoft.Data.Sqlite;

namespace KazDiplo.Graph.Storage;

/// <summary>A property graph in memory, with a durable log in a folder or without. Safe to use from any thread.</summary>
public sealed class GraphStore : IAsyncDisposable
{
    /// <summary>The one file of a store, in its folder.</summary>
    public const string FileName = "graph.db";

    private static readonly TimeSpan WaitForWriterAtClose = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _writeTurn = new(1, 1);
    private readonly CommitPipeline _commits;
    private readonly StoreLock? _lock;
    private readonly SqliteLog? _log;
    private readonly SnapshotKeeper? _snapshots;
    private bool _isClosed;

    private GraphStore()
    {
        Id = Guid.NewGuid();
        _commits = new CommitPipeline(new GraphState(new Tokens(), new LabelSets()), null, static () => { });
    }

    private GraphStore(string folder, GraphStoreOptions options, StoreLock held, SqliteLog log)
    {
        Id = log.StoreId;
        Folder = folder;
        _lock = held;
        _log = log;
        _snapshots = new SnapshotKeeper(log, options.SnapshotAfterLogBytes);
        _commits = new CommitPipeline(StoreLoader.Load(log), log, () => _snapshots.Consider(Current));
    }

    /// <summary>Given when the store is created and kept for ever; part of element ids.</summary>
    public Guid Id { get; }

    public Tokens Tokens => Current.Tokens;

    /// <summary>The newest committed state.</summary>
    public GraphView Current => _commits.Current;

    /// <summary>Full path; null for a store in memory.</summary>
    public string? Folder { get; }

    /// <summary>Why the last snapshot could not be written; null where all is well. Commits are durable all the same.</summary>
    public Exception? SnapshotFailure => _snapshots?.LastFailure;

    /// <summary>Opens the store of the folder, or creates it.</summary>
    /// <exception cref="StorageException">The folder, the file or another process stands in the way; the message says which and what to do.</exception>
    public static GraphStore Open(GraphStoreOptions options)
    {
        var folder = Path.GetFullPath(options.Folder);
        var held = StoreLock.Acquire(folder);
        var file = Path.Combine(folder, FileName);
        SqliteLog? log = null;
        try
        {
            log = SqliteLog.Open(file, options.MaxFileBytes);
            return new GraphStore(folder, options, held, log);
        }
        catch (Exception error)
        {
            log?.Dispose();
            held.Dispose();
            throw error is SqliteException failure ? SqliteFailures.Translate(failure, file) : error;
        }
    }

    /// <summary>A new empty store that is lost when it is closed. Costs a few kilobytes.</summary>
    public static GraphStore CreateInMemory() => new();

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
            EndWrite();
            throw new StorageException(StorageCause.Closed, "The store is closed.");
        }

        var (state, epoch) = _commits.Begin();
        return new GraphWriter(this, state, epoch, _commits.IsDurable ? new ChangeEncoder() : null);
    }

    /// <summary>Writes into the folder where this store can be reached, for other processes that find it locked.</summary>
    public void AnnounceAddress(string boltAddress) => _lock?.Describe(boltAddress);

    /// <summary>
    /// Waits a while for the present writer, then for running commits, writes a snapshot where the log has grown and closes
    /// the file. Views stay readable.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        // A writer that nobody will end must not keep the program from ending; its commit is refused from here on.
        var isWriterDone = await _writeTurn.WaitAsync(WaitForWriterAtClose).ConfigureAwait(false);
        if (!Interlocked.Exchange(ref _isClosed, true))
        {
            await CloseAsync().ConfigureAwait(false);
        }

        if (isWriterDone)
        {
            EndWrite();
        }
    }

    internal void EndWrite() => _writeTurn.Release();

    /// <summary>Ends the writer's turn as soon as the next writer can build on this commit.</summary>
    internal Task<long> CommitAsync(GraphWriter writer)
    {
        try
        {
            return _commits.CommitAsync(writer.State, writer.Epoch, writer.Changes);
        }
        finally
        {
            EndWrite();
        }
    }

    private async Task CloseAsync()
    {
        await _commits.CloseAsync().ConfigureAwait(false);
        if (_snapshots is not null)
        {
            await _snapshots.CloseAsync(Current).ConfigureAwait(false);
            _snapshots.Dispose();
        }

        _log?.Dispose();
        _lock?.Dispose();
    }
}
