using KazDiplo.Graph.Bolt.Client.Pooling;
using KazDiplo.Graph.Bolt.Client.Results;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>The transaction of one statement: the server commits it with the last record.</summary>
internal sealed class AutoCommitTransaction(ConnectionLease lease, Action<string> committed) : IResultOwner
{
    private BoltResultCursor? _cursor;

    public async Task<IResultCursor> RunAsync(Messages.RunRequest request, int fetchSize, CancellationToken cancellationToken) =>
        _cursor = await BoltResultCursor.StartAsync(lease.Connection, this, request, fetchSize, cancellationToken).ConfigureAwait(false);

    /// <summary>Ends the statement wherever it is; what it wrote is undone unless it was at its end.</summary>
    public ValueTask StopAsync() => _cursor?.DisposeAsync() ?? ValueTask.CompletedTask;

    public async ValueTask EndAsync(string? bookmark)
    {
        if (bookmark is not null)
        {
            committed(bookmark);
        }

        await lease.ReleaseAsync().ConfigureAwait(false);
    }

    public async ValueTask FailAsync(GraphException? failure)
    {
        if (failure is not null)
        {
            lease.Report(failure);
        }

        await lease.ReleaseAsync(reset: true).ConfigureAwait(false);
    }

    public async ValueTask AbandonAsync(BoltResultCursor cursor) => await lease.ReleaseAsync(reset: true).ConfigureAwait(false);
}
