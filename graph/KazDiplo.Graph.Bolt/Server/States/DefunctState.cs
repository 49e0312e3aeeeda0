using KazDiplo.Graph.Bolt.Messages;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>DEFUNCT: the connection is closed once its last answer is out.</summary>
internal sealed class DefunctState : SessionState
{
    public static readonly DefunctState Instance = new();

    public override string Name => "DEFUNCT";

    public override bool IsAuthenticated => false;

    public override ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken) => throw Unexpected(request);
}
