namespace KazDiplo.Graph.Storage;

/// <summary>A property graph in memory, with a durable log in a folder or without. Safe to use from any thread.</summary>
public sealed class GraphStore : IAsyncDisposable
{
    /// <summary>Given when the store is created and kept for ever; part of element ids.</summary>
    public Guid Id => throw new NotImplementedException();

    public Tokens Tokens => throw new NotImplementedException();

    /// <summary>The newest committed state.</summary>
    public GraphView Current => throw new NotImplementedException();

    /// <summary>Null for a store in memory.</summary>
    public string? Folder => throw new NotImplementedException();

    /// <summary>Opens the store of the folder, or creates it.</summary>
    /// <exception cref="StorageException">The folder, the file or another process stands in the way; the message says which and what to do.</exception>
    public static GraphStore Open(GraphStoreOptions options) => throw new NotImplementedException();

    /// <summary>A new empty store that is lost when it is closed. Costs a few kilobytes.</summary>
    public static GraphStore CreateInMemory() => throw new NotImplementedException();

    /// <summary>Waits for its turn: one write transaction at a time.</summary>
    /// <param name="wait">How long to wait for the present writer.</param>
    /// <exception cref="StorageException">Cause LockTimeout.</exception>
    public Task<GraphWriter> BeginWriteAsync(TimeSpan wait, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Writes into the lock file where this store can be reached, for other processes that find it locked.</summary>
    public void AnnounceAddress(string boltAddress) => throw new NotImplementedException();

    /// <summary>Waits for running commits, writes a snapshot where the log is not empty and closes the file.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
