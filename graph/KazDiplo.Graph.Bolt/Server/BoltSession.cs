using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>What the states of one connection share.</summary>
internal sealed class BoltSession(
    IGraphDatabase database,
    IBoltAuthenticator authenticator,
    BoltServerOptions options,
    ResponseSender sender,
    ConnectionIdentity identity)
{
    public IGraphDatabase Database => database;

    public IBoltAuthenticator Authenticator => authenticator;

    public BoltServerOptions Options => options;

    public ResponseSender Sender => sender;

    public ConnectionIdentity Identity => identity;

    public BoltVersion Version => sender.Version;

    /// <summary>Bolt 4.4: the client asked for date-times in UTC, the form of Bolt 5 (docs-bolt, "HELLO", <c>patch_bolt</c>).</summary>
    public bool UsesUtcPatch { get; set; }

    /// <summary>Where the client believes this server to be, as it said in HELLO; null where it did not.</summary>
    public string? AddressOfClient { get; set; }
}
