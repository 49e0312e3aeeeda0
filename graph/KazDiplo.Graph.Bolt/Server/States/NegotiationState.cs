using System.Globalization;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.States;

/// <summary>NEGOTIATION: the client introduces itself with HELLO. Up to Bolt 5.0 it carries the credentials too.</summary>
internal sealed class NegotiationState : SessionState
{
    private const int MostAddressCharacters = 256;

    public override string Name => "NEGOTIATION";

    public override bool IsAuthenticated => false;

    public override SessionState AfterFailure => DefunctState.Instance;

    public override async ValueTask<SessionState> HandleAsync(BoltSession session, Request request, CancellationToken cancellationToken)
    {
        if (request is not HelloRequest hello)
        {
            throw Unexpected(request);
        }

        session.AddressOfClient = Address(hello.Extra);
        var hasLogon = session.Version >= BoltVersion.V51;
        if (!hasLogon)
        {
            await AuthenticationState.AuthenticateAsync(session, hello.Extra, cancellationToken).ConfigureAwait(false);
            session.UsesUtcPatch = session.Version < BoltVersion.V50 && AsksForUtc(hello.Extra);
        }

        session.Sender.Success(Answer(session));
        return hasLogon ? new AuthenticationState() : new ReadyState();
    }

    private static Dictionary<string, Value> Answer(BoltSession session)
    {
        var receiveTimeout = (long)Math.Ceiling(session.Options.KeepAlive.TotalSeconds * 2);
        var hints = new Dictionary<string, Value>
        {
            ["connection.recv_timeout_seconds"] = Value.Integer(receiveTimeout),
            ["telemetry.enabled"] = Value.False,
        };
        var answer = new Dictionary<string, Value>
        {
            ["server"] = Value.String(session.Options.ServerAgent),
            ["connection_id"] = Value.String(session.Identity.Id),
            ["hints"] = Value.Map(new MapValue(hints)),
        };
        if (session.Version >= BoltVersion.V57)
        {
            answer["protocol_version"] = Value.String(string.Create(CultureInfo.InvariantCulture, $"{session.Version.Major}.{session.Version.Minor}"));
        }

        if (session.UsesUtcPatch)
        {
            answer["patch_bolt"] = Value.List(Value.String("utc"));
        }

        return answer;
    }

    private static bool AsksForUtc(IReadOnlyDictionary<string, Value> extra) =>
        extra.TryGetValue("patch_bolt", out var patches) && patches.Kind == ValueKind.List
        && patches.AsList().Any(patch => patch.IsString && patch.AsString() == "utc");

    private static string? Address(IReadOnlyDictionary<string, Value> extra) =>
        extra.TryGetValue("routing", out var routing) && routing.Kind == ValueKind.Map
        && routing.AsMap().TryGetValue("address", out var address) && address.IsString && address.AsString().Length <= MostAddressCharacters
            ? address.AsString()
            : null;
}
