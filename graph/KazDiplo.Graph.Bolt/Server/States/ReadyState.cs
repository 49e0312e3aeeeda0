using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.Server.Forms;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>READY: nothing is open.</summary>
internal sealed class ReadyState : SessionState
{
    private static readonly Dictionary<string, Value> Nothing = [];
    private static readonly BoltVersion FirstWithTelemetry = new(5, 4);

    public override string Name => "READY";

    public override ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken) => request switch
    {
        RunRequest run => RunAsync(session, run, cancellationToken),
        BeginRequest begin => BeginAsync(session, begin, cancellationToken),
        RouteRequest route => RouteAsync(session, route),
        TelemetryRequest when session.Version >= FirstWithTelemetry => new(Acknowledge(session, this)),
        LogoffRequest when session.Version >= BoltVersion.V51 => new(Acknowledge(session, new AuthenticationState())),
        _ => throw Unexpected(request),
    };

    private static async ValueTask<SessionState> RunAsync(BoltSession session, RunRequest run, CancellationToken cancellationToken)
    {
        var extra = new RequestExtra(run.Extra);
        var transaction = extra.Transaction();
        var graph = session.Database.OpenSession(extra.Session());
        try
        {
            var work = graph.RunAsync(run.Query, run.Parameters, transaction, cancellationToken);
            var cursor = await session.Sender.WhileAsync(new ValueTask<IResultCursor>(work), cancellationToken).ConfigureAwait(false);
            var result = new ResultStream(cursor, session.Sender);
            session.Sender.Success(RunAnswer.Of(session, result, extra.Database, queryId: null));
            return new StreamingState(graph, result);
        }
        catch
        {
            await graph.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async ValueTask<SessionState> BeginAsync(BoltSession session, BeginRequest begin, CancellationToken cancellationToken)
    {
        var extra = new RequestExtra(begin.Extra);
        var options = extra.Transaction();
        var graph = session.Database.OpenSession(extra.Session());
        try
        {
            var work = graph.BeginTransactionAsync(options, cancellationToken);
            var transaction = await session.Sender.WhileAsync(new ValueTask<IGraphTransaction>(work), cancellationToken).ConfigureAwait(false);
            session.Sender.Success(RunAnswer.OfBegin(session, extra.Database));
            return new TransactionState(graph, transaction);
        }
        catch
        {
            await graph.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<SessionState> RouteAsync(BoltSession session, RouteRequest route)
    {
        session.Sender.Success(await RoutingTable.OfAsync(session, route).ConfigureAwait(false));
        return this;
    }

    private static SessionState Acknowledge(BoltSession session, SessionState next)
    {
        session.Sender.Success(Nothing);
        return next;
    }
}
