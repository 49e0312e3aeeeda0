using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Port;

/// <summary>A sequence of transactions that see each other's work. Not thread safe.</summary>
public interface IGraphSession : IAsyncDisposable
{
    /// <summary>Bookmarks after the last completed transaction; hand them to another session to read your own writes.</summary>
    IReadOnlyList<string> LastBookmarks { get; }

    /// <summary>Begins an explicit transaction. Disposing it without commit rolls back.</summary>
    Task<IGraphTransaction> BeginTransactionAsync(TransactionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Runs one statement in a transaction of its own, committed when the cursor is consumed to its end.</summary>
    /// <param name="query">Cypher text; never put together from user text: use <paramref name="parameters"/>.</param>
    /// <param name="parameters">Named parameters, without the dollar sign; null for none.</param>
    /// <exception cref="GraphException">The query is wrong, the data forbid it, or the database failed.</exception>
    Task<IResultCursor> RunAsync(
        string query,
        IReadOnlyDictionary<string, Value>? parameters = null,
        TransactionOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>Runs the work in a transaction and commits; repeats it with back-off on transient errors.</summary>
    /// <param name="work">May run more than once: it must not have effects outside the transaction.</param>
    Task<T> ExecuteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work,
        TransactionOptions? options = null,
        CancellationToken cancellationToken = default);
}
