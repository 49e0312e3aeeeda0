using KazDiplo.Graph.Bolt.Messages;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>
/// One state of a connection (docs-bolt, "Bolt Protocol server state specification"). A state owns what is open in it.
/// RESET and GOODBYE are the connection's own business and never come here.
/// </summary>
internal abstract class SessionState
{
    /// <summary>As the specification writes it.</summary>
    public abstract string Name { get; }

    /// <summary>True from a successful logon on.</summary>
    public virtual bool IsAuthenticated => true;

    /// <summary>Where a failure of the database leads.</summary>
    public virtual SessionState AfterFailure => FailedState.Instance;

    /// <summary>Answers the request with everything but a failure.</summary>
    /// <returns>The state that follows.</returns>
    /// <exception cref="Port.GraphException">Leads to <see cref="AfterFailure"/>.</exception>
    /// <exception cref="UnexpectedRequestException">The request has no place here; the connection ends.</exception>
    public abstract ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken);

    /// <summary>Lets go of what is open, undoing what is not committed.</summary>
    public virtual ValueTask ReleaseAsync() => ValueTask.CompletedTask;

    protected UnexpectedRequestException Unexpected(Request request) => new(request, Name);
}
