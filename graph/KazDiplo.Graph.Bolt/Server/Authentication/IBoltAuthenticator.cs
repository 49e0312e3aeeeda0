namespace KazDiplo.Graph.Bolt.Server.Authentication;

/// <summary>Decides who may log on. Thread safe.</summary>
public interface IBoltAuthenticator
{
    /// <returns>False where the credentials are refused; the connection then ends.</returns>
    ValueTask<bool> AuthenticateAsync(BoltCredentials credentials, CancellationToken cancellationToken);
}
