using KazDiplo.Graph.Bolt.Client.Pooling;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>Transactions one after another, chained by bookmarks: each sees the work of those before it, on whatever server it runs.</summary>
internal sealed class BoltSession(IConnectionSource connections, BoltClientOptions options, SessionOptions session) : IGraphSession
{
    private static readonly Dictionary<string, Value> NoEntries = [];

    private BoltTransaction? _transaction;
    private AutoCommitTransaction? _statement;

    public IReadOnlyList<string> LastBookmarks { get; private set; } = session.Bookmarks;

    public Task<IGraphTransaction> BeginTransactionAsync(TransactionOptions? transactionOptions = null, CancellationToken cancellationToken = default) =>
        BeginAsync(transactionOptions, wait: true, cancellationToken);

    public async Task<IResultCursor> RunAsync(
        string query,
        IReadOnlyDictionary<string, Value>? parameters = null,
        TransactionOptions? transactionOptions = null,
        CancellationToken cancellationToken = default)
    {
        await EndOpenAsync().ConfigureAwait(false);
        var mode = ModeOf(transactionOptions);
        var lease = await AcquireAsync(mode, cancellationToken).ConfigureAwait(false);
        _statement = new AutoCommitTransaction(lease, Remember);
        var request = new RunRequest(query, parameters ?? NoEntries, Extra(mode, lease, transactionOptions));
        return await GuardAsync(lease, () => _statement.RunAsync(request, options.FetchSize, cancellationToken)).ConfigureAwait(false);
    }

    public async Task<T> ExecuteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work,
        TransactionOptions? transactionOptions = null,
        CancellationToken cancellationToken = default)
    {
        var retry = new RetryPolicy(options.Time, options.MaxRetryTime, options.Uri.IsRouting);
        while (true)
        {
            try
            {
                return await ExecuteOnceAsync(work, transactionOptions, cancellationToken).ConfigureAwait(false);
            }
            catch (GraphException failure) when (retry.IsRetryable(failure))
            {
                if (!await retry.WaitAsync(cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }

    public async ValueTask DisposeAsync() => await EndOpenAsync().ConfigureAwait(false);

    private async Task<T> ExecuteOnceAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? transactionOptions, CancellationToken cancellationToken)
    {
        var transaction = await BeginAsync(transactionOptions, wait: false, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<IGraphTransaction> BeginAsync(TransactionOptions? transactionOptions, bool wait, CancellationToken cancellationToken)
    {
        await EndOpenAsync().ConfigureAwait(false);
        var mode = ModeOf(transactionOptions);
        var lease = await AcquireAsync(mode, cancellationToken).ConfigureAwait(false);
        var transaction = new BoltTransaction(lease, options, Remember);
        var extra = Extra(mode, lease, transactionOptions);
        _transaction = transaction;
        return await GuardAsync(lease, () => transaction.BeginAsync(extra, wait, cancellationToken)).ConfigureAwait(false);
    }

    private AccessMode ModeOf(TransactionOptions? transactionOptions) => transactionOptions?.AccessMode ?? session.AccessMode;

    private Task<ConnectionLease> AcquireAsync(AccessMode mode, CancellationToken cancellationToken) =>
        connections.AcquireAsync(new ConnectionRequest(mode, session.Database ?? options.Database, LastBookmarks), cancellationToken);

    private Dictionary<string, Value> Extra(AccessMode mode, ConnectionLease lease, TransactionOptions? transactionOptions) =>
        RequestExtras.Create(mode, lease.Database, options.ImpersonatedUser, LastBookmarks, transactionOptions);

    private void Remember(string bookmark) => LastBookmarks = [bookmark];

    // A session has one transaction at a time: what is left of the one before ends here.
    private async Task EndOpenAsync()
    {
        var (transaction, statement) = (_transaction, _statement);
        (_transaction, _statement) = (null, null);
        if (transaction is not null)
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
        }

        if (statement is not null)
        {
            await statement.StopAsync().ConfigureAwait(false);
        }
    }

    // No way out may keep a connection from its pool, not even a parameter that has no form in Bolt.
    private static async Task<T> GuardAsync<T>(ConnectionLease lease, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch
        {
            await lease.ReleaseAsync(reset: true).ConfigureAwait(false);
            throw;
        }
    }
}
