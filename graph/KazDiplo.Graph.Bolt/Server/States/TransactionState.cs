using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.Server.Forms;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>
/// TX_READY and, while results are open, TX_STREAMING: an explicit transaction with any number of results, each known by
/// its <c>qid</c>. COMMIT and ROLLBACK close what is still open, as in Neo4j 5.
/// </summary>
internal sealed class TransactionState(IGraphSession graph, IGraphTransaction transaction) : SessionState
{
    private const long Last = -1;

    /// <summary>What one transaction may leave open at a time; each holds its rows.</summary>
    private const int MostOpenResults = 1000;

    private static readonly Dictionary<string, Value> Nothing = [];

    private readonly Dictionary<long, ResultStream> _open = [];
    private long _lastQueryId = Last;

    public override string Name => _open.Count == 0 ? "TX_READY" : "TX_STREAMING";

    public override ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken) => request switch
    {
        RunRequest run => RunAsync(session, run, cancellationToken),
        PullRequest pull when _open.Count > 0 => SendAsync(session, pull.QueryId, result => result.PullAsync(pull.Count, cancellationToken), cancellationToken),
        DiscardRequest discard when _open.Count > 0 =>
            SendAsync(session, discard.QueryId, result => result.DiscardAsync(discard.Count, cancellationToken), cancellationToken),
        CommitRequest => CommitAsync(session, cancellationToken),
        RollbackRequest => RollbackAsync(session, cancellationToken),
        _ => throw Unexpected(request),
    };

    public override async ValueTask ReleaseAsync()
    {
        foreach (var result in _open.Values)
        {
            await result.DisposeAsync().ConfigureAwait(false);
        }

        _open.Clear();
        await transaction.DisposeAsync().ConfigureAwait(false);
        await graph.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<SessionState> RunAsync(BoltSession session, RunRequest run, CancellationToken cancellationToken)
    {
        if (_open.Count == MostOpenResults)
        {
            throw RequestErrors.Invalid($"A transaction can have {MostOpenResults} open results; consume or discard some.");
        }

        var work = transaction.RunAsync(run.Query, run.Parameters, cancellationToken);
        var cursor = await session.Sender.WhileAsync(new ValueTask<IResultCursor>(work), cancellationToken).ConfigureAwait(false);
        var result = new ResultStream(cursor, session.Sender);
        _open.Add(++_lastQueryId, result);
        session.Sender.Success(RunAnswer.Of(session, result, database: null, _lastQueryId));
        return this;
    }

    private async ValueTask<SessionState> SendAsync(
        BoltSession session, long queryId, Func<ResultStream, ValueTask<bool>> send, CancellationToken cancellationToken)
    {
        var id = queryId == Last ? _lastQueryId : queryId;
        if (!_open.TryGetValue(id, out var result))
        {
            throw RequestErrors.NoSuchResult(queryId);
        }

        if (await send(result).ConfigureAwait(false))
        {
            session.Sender.Success(SummaryForm.HasMore);
            return this;
        }

        var summary = await result.SummarizeAsync(cancellationToken).ConfigureAwait(false);
        session.Sender.Success(SummaryForm.Of(session, result, summary));
        _open.Remove(id);
        await result.DisposeAsync().ConfigureAwait(false);
        return this;
    }

    private async ValueTask<SessionState> CommitAsync(BoltSession session, CancellationToken cancellationToken)
    {
        await session.Sender.WhileAsync(transaction.CommitAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        session.Sender.Success(new Dictionary<string, Value> { ["bookmark"] = Value.String(graph.LastBookmarks is [.., var last] ? last : null) });
        await ReleaseAsync().ConfigureAwait(false);
        return new ReadyState();
    }

    private async ValueTask<SessionState> RollbackAsync(BoltSession session, CancellationToken cancellationToken)
    {
        await session.Sender.WhileAsync(transaction.RollbackAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
        session.Sender.Success(Nothing);
        await ReleaseAsync().ConfigureAwait(false);
        return new ReadyState();
    }
}
