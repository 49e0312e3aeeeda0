using KazDiplo.Graph.Bolt.Messages;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>FAILED: everything is ignored until RESET, so that a pipeline of requests has one failure only.</summary>
internal sealed class FailedState : SessionState
{
    public static readonly FailedState Instance = new();

    public override string Name => "FAILED";

    public override ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken)
    {
        session.Sender.Ignored();
        return new(this);
    }
}
