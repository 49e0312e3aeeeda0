namespace KazDiplo.Graph.Bolt.Server.Authentication;

/// <summary>Lets everybody in, with whatever credentials, as Neo4j does where authentication is off. For loopback only.</summary>
public sealed class NoAuthentication : IBoltAuthenticator
{
    public ValueTask<bool> AuthenticateAsync(BoltCredentials credentials, CancellationToken cancellationToken) => new(true);
}
