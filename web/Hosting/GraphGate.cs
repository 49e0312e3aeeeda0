using KazDiplo.Graph.Port;
using SessionOptions = KazDiplo.Graph.Port.SessionOptions;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>
/// The graph for everything that asks it while it may still be opening: pages live before the store is read.
/// Until <see cref="Open"/>, every session is refused with a transient error.
/// </summary>
public sealed class GraphGate : IGraphDatabase
{
    private volatile IGraphDatabase? _database;

    public GraphDatabaseInfo Info => Database.Info;

    private IGraphDatabase Database => _database ?? throw new GraphException(
        "Neo.TransientError.General.DatabaseUnavailable", "The graph is still being opened; try again in a moment.", "08N09");

    /// <summary>Lets sessions through; the gate disposes the database with itself.</summary>
    public void Open(IGraphDatabase database) => _database = database;

    public IGraphSession OpenSession(SessionOptions? options = null) => Database.OpenSession(options);

    public Task VerifyConnectivityAsync(CancellationToken cancellationToken = default) => Database.VerifyConnectivityAsync(cancellationToken);

    public ValueTask DisposeAsync() => _database?.DisposeAsync() ?? ValueTask.CompletedTask;
}
