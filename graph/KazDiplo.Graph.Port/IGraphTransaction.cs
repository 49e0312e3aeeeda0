using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Port;

/// <summary>An explicit transaction. Not thread safe; a failed statement fails the transaction.</summary>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <inheritdoc cref="IGraphSession.RunAsync"/>
    Task<IResultCursor> RunAsync(
        string query,
        IReadOnlyDictionary<string, Value>? parameters = null,
        CancellationToken cancellationToken = default);

    /// <summary>Makes the work durable. After a failure nothing of the transaction remains.</summary>
    Task CommitAsync(CancellationToken cancellationToken = default);

    Task RollbackAsync(CancellationToken cancellationToken = default);
}
