using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Bolt.Client.Pooling;
using KazDiplo.Graph.Bolt.Client.Results;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>An explicit transaction on one connection, which goes back to its pool as soon as the transaction is over.</summary>
internal sealed class BoltTransaction : IGraphTransaction, IResultOwner
{
    private static readonly Dictionary<string, Value> NoEntries = [];

    private readonly ConnectionLease _lease;
    private readonly BoltClientOptions _options;
    private readonly Action<string> _committed;
    private readonly List<BoltResultCursor> _cursors = [];
    private State _state = State.Open;

    public BoltTransaction(ConnectionLease lease, BoltClientOptions options, Action<string> committed)
    {
        _lease = lease;
        _options = options;
        _committed = committed;
    }

    private enum State
    {
        Open,
        Failed,
        Closed,
    }

    private BoltConnection Connection => _lease.Connection;

    /// <param name="wait">False lets BEGIN travel with the first statement; its failure then comes out there.</param>
    public async Task<IGraphTransaction> BeginAsync(IReadOnlyDictionary<string, Value> extra, bool wait, CancellationToken cancellationToken)
    {
        try
        {
            var reply = Connection.Send(new BeginRequest(extra), new PendingReply());
            if (wait)
            {
                await Connection.FlushAsync(cancellationToken).ConfigureAwait(false);
                await Connection.ExpectSuccessAsync(reply, cancellationToken).ConfigureAwait(false);
            }

            return this;
        }
        catch (Exception exception) when (exception is GraphException or OperationCanceledException)
        {
            await FailAsync(exception as GraphException).ConfigureAwait(false);
            throw;
        }
    }

    public async Task<IResultCursor> RunAsync(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckOpen();
        cancellationToken.ThrowIfCancellationRequested();
        _cursors.RemoveAll(cursor => cursor.IsOver);
        var request = new RunRequest(query, parameters ?? NoEntries, NoEntries);
        var started = await BoltResultCursor.StartAsync(Connection, this, request, _options.FetchSize, cancellationToken).ConfigureAwait(false);
        _cursors.Add(started);
        return started;
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckOpen();
        foreach (var cursor in _cursors)
        {
            await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            // From here on the answer is waited for, whatever the caller wishes: a commit is not taken back.
            var reply = Connection.Send(new CommitRequest(), new PendingReply());
            await Connection.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Connection.ExpectSuccessAsync(reply, CancellationToken.None).ConfigureAwait(false);
            await CloseAsync().ConfigureAwait(false);
            if (reply.Metadata.Text("bookmark") is { } bookmark)
            {
                _committed(bookmark);
            }
        }
        catch (GraphException failure)
        {
            var unresolved = Connection.IsBroken;
            await FailAsync(failure).ConfigureAwait(false);
            throw unresolved ? ConnectionFailures.CommitUnresolved(failure) : failure;
        }
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_state != State.Open)
        {
            _state = State.Closed;
            return;
        }

        try
        {
            await UndoAsync().ConfigureAwait(false);
        }
        catch (GraphException)
        {
            // A server that is gone has rolled back by itself.
        }

        await CloseAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await RollbackAsync().ConfigureAwait(false);

    ValueTask IResultOwner.EndAsync(string? bookmark) => ValueTask.CompletedTask;

    public async ValueTask FailAsync(GraphException? failure)
    {
        if (_state != State.Open)
        {
            return;
        }

        if (failure is not null)
        {
            _lease.Report(failure);
        }

        await CloseAsync(reset: true).ConfigureAwait(false);
        _state = State.Failed;
    }

    async ValueTask IResultOwner.AbandonAsync(BoltResultCursor cursor)
    {
        if (_state != State.Open)
        {
            return;
        }

        try
        {
            await cursor.DropAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (GraphException failure)
        {
            await FailAsync(failure).ConfigureAwait(false);
        }
    }

    // RESET ends a result that is still being made; ROLLBACK would have to wait for it.
    private async Task UndoAsync()
    {
        if (_cursors.Exists(cursor => !cursor.IsOver) || !Connection.IsClean)
        {
            await Connection.TryResetAsync(_options.ResetTimeout).ConfigureAwait(false);
            return;
        }

        using var patience = new CancellationTokenSource(_options.ResetTimeout, _options.Time);
        try
        {
            var reply = Connection.Send(new RollbackRequest(), new PendingReply());
            await Connection.FlushAsync(patience.Token).ConfigureAwait(false);
            await Connection.ReceiveAsync(reply, patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Connection.Abort();
        }
    }

    private async Task CloseAsync(bool reset = false)
    {
        _state = State.Closed;
        _cursors.ForEach(cursor => cursor.Stop());
        await _lease.ReleaseAsync(reset).ConfigureAwait(false);
    }

    private void CheckOpen()
    {
        if (_state == State.Failed)
        {
            throw new GraphException(
                "Neo.ClientError.Transaction.TransactionMarkedAsFailed", "The transaction has failed before; it can only be rolled back.", "25N02");
        }

        if (_state == State.Closed)
        {
            throw new GraphException("Neo.ClientError.Transaction.TransactionNotFound", "The transaction is closed.", "25N01");
        }
    }
}
