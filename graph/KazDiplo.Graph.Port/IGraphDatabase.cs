namespace KazDiplo.Graph.Port;

/// <summary>
/// A property graph database: the embedded engine, or a Neo4j behind Bolt. The only door through which the loader and
/// the web application reach the graph. Thread safe.
/// </summary>
public interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>Product, version and address, for status pages and logs. Holds no secret.</summary>
    GraphDatabaseInfo Info { get; }

    /// <summary>Opens a light-weight session. A session is not thread safe: one at a time per unit of work.</summary>
    IGraphSession OpenSession(SessionOptions? options = null);

    /// <summary>Fails with a <see cref="GraphException"/> when the database cannot answer a query.</summary>
    Task VerifyConnectivityAsync(CancellationToken cancellationToken = default);
}
