using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Sessions;

internal sealed class EmbeddedSession(DatabaseCore core, SessionOptions options) : IGraphSession
{
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    private EmbeddedTransaction? _open;

    public IReadOnlyList<string> LastBookmarks { get; private set; } = options.Bookmarks;

    public async Task<IGraphTransaction> BeginTransactionAsync(TransactionOptions? transactionOptions = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await FinishOpenAsync(cancellationToken).ConfigureAwait(false);
        _open = Begin(transactionOptions, autoCommit: false);
        return _open;
    }

    public async Task<IResultCursor> RunAsync(
        string query,
        IReadOnlyDictionary<string, Value>? parameters = null,
        TransactionOptions? transactionOptions = null,
        CancellationToken cancellationToken = default)
    {
        await FinishOpenAsync(cancellationToken).ConfigureAwait(false);
        _open = Begin(transactionOptions, autoCommit: true);
        return await _open.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
    }

    public async Task<T> ExecuteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work,
        TransactionOptions? transactionOptions = null,
        CancellationToken cancellationToken = default)
    {
        var started = core.Options.Time.GetTimestamp();
        var pause = FirstPause;
        while (true)
        {
            try
            {
                return await ExecuteOnceAsync(work, transactionOptions, cancellationToken).ConfigureAwait(false);
            }
            catch (GraphException exception) when (exception.IsTransient && core.Options.Time.GetElapsedTime(started) < LongestRetry)
            {
                await Task.Delay(pause, core.Options.Time, cancellationToken).ConfigureAwait(false);
                pause *= 2;
            }
        }
    }

    public ValueTask DisposeAsync() => new(EndOpenAsync());

    private async Task<T> ExecuteOnceAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? transactionOptions, CancellationToken cancellationToken)
    {
        var transaction = await BeginTransactionAsync(transactionOptions, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    private EmbeddedTransaction Begin(TransactionOptions? transactionOptions, bool autoCommit) => new(
        core,
        transactionOptions?.AccessMode ?? options.AccessMode,
        transactionOptions?.Timeout ?? core.Options.DefaultTimeout,
        autoCommit,
        bookmark => LastBookmarks = [bookmark]);

    // A session has one transaction at a time. As in Neo4j's drivers an auto-commit statement that was not read to its
    // end is run to its end when the next one comes; an explicit transaction that was left open is rolled back.
    private async Task FinishOpenAsync(CancellationToken cancellationToken)
    {
        if (_open is { IsAutoCommit: true } open)
        {
            await open.FinishAsync(cancellationToken).ConfigureAwait(false);
        }

        await EndOpenAsync().ConfigureAwait(false);
    }

    private async Task EndOpenAsync()
    {
        if (_open is { } open)
        {
            _open = null;
            await open.DisposeAsync().ConfigureAwait(false);
        }
    }
}
