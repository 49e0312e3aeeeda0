using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.Server.Forms;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>STREAMING: the result of one statement in a transaction of its own; its end is the commit.</summary>
internal sealed class StreamingState(IGraphSession graph, ResultStream result) : SessionState
{
    public override string Name => "STREAMING";

    public override async ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken)
    {
        var hasMore = request switch
        {
            PullRequest pull => await result.PullAsync(pull.Count, cancellationToken).ConfigureAwait(false),
            DiscardRequest discard => await result.DiscardAsync(discard.Count, cancellationToken).ConfigureAwait(false),
            _ => throw Unexpected(request),
        };
        if (hasMore)
        {
            session.Sender.Success(SummaryForm.HasMore);
            return this;
        }

        var summary = await result.SummarizeAsync(cancellationToken).ConfigureAwait(false);
        session.Sender.Success(SummaryForm.Of(session, result, summary));
        await ReleaseAsync().ConfigureAwait(false);
        return new ReadyState();
    }

    public override async ValueTask ReleaseAsync()
    {
        await result.DisposeAsync().ConfigureAwait(false);
        await graph.DisposeAsync().ConfigureAwait(false);
    }
}
