using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>AUTHENTICATION (Bolt 5.1 and later): LOGON leads on, a refused one ends the connection.</summary>
internal sealed class AuthenticationState : SessionState
{
    private static readonly Dictionary<string, Value> Nothing = [];

    public override string Name => "AUTHENTICATION";

    public override bool IsAuthenticated => false;

    public override SessionState AfterFailure => DefunctState.Instance;

    public static async ValueTask AuthenticateAsync(BoltSession session, IReadOnlyDictionary<string, Value> auth, CancellationToken cancellationToken)
    {
        var credentials = new BoltCredentials(Text(auth, "scheme") ?? "none", Text(auth, "principal"), Text(auth, "credentials"));
        if (!await session.Authenticator.AuthenticateAsync(credentials, cancellationToken).ConfigureAwait(false))
        {
            throw RequestErrors.Unauthorized();
        }
    }

    public override async ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken)
    {
        if (request is not LogonRequest logon)
        {
            throw Unexpected(request);
        }

        await AuthenticateAsync(session, logon.Auth, cancellationToken).ConfigureAwait(false);
        session.Sender.Success(Nothing);
        return new ReadyState();
    }

    private static string? Text(IReadOnlyDictionary<string, Value> auth, string key) =>
        auth.TryGetValue(key, out var value) && value.IsString ? value.AsString() : null;
}
