using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.Tests.Support;

/// <summary>A database that outlives whoever is handed it.</summary>
public sealed class Undisposed(IGraphDatabase database) : IGraphDatabase
{
    public GraphDatabaseInfo Info => database.Info;

    public IGraphSession OpenSession(SessionOptions? options = null) => database.OpenSession(options);

    public Task VerifyConnectivityAsync(CancellationToken cancellationToken = default) => database.VerifyConnectivityAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
