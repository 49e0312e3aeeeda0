using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Engine.Sessions;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine;

/// <summary>The graph database inside this process: one store, any number of sessions. Thread safe.</summary>
public sealed class EmbeddedGraphDatabase : IGraphDatabase
{
    /// <summary>The only database of a store.</summary>
    public const string DatabaseName = "neo4j";

    /// <summary>The database that Neo4j's tools ask for lists of databases and users; here it is another name of the same.</summary>
    public const string SystemDatabaseName = "system";

    private readonly DatabaseCore _core;

    private EmbeddedGraphDatabase(GraphStore store, EmbeddedOptions options)
    {
        _core = new DatabaseCore(store, options);
        var version = typeof(EmbeddedGraphDatabase).Assembly.GetName().Version!;
        Info = new GraphDatabaseInfo(
            $"KazDiplo.Graph embedded {version.Major}.{version.Minor}", $"embedded:{options.Folder ?? "memory"}", IsEmbedded: true);
    }

    public GraphDatabaseInfo Info { get; }

    /// <summary>The procedures that queries may call; more may be registered at any time.</summary>
    public ProcedureRegistry Procedures => _core.Procedures;

    /// <summary>The store below; for what is about the store itself, such as its lock file.</summary>
    public GraphStore Store => _core.Store;

    /// <exception cref="GraphException">The store cannot be opened; the message says why and what to do.</exception>
    public static EmbeddedGraphDatabase Open(EmbeddedOptions? options = null)
    {
        options ??= new EmbeddedOptions();
        try
        {
            var store = options.Folder is null
                ? GraphStore.CreateInMemory()
                : GraphStore.Open(new GraphStoreOptions { Folder = options.Folder });
            return new EmbeddedGraphDatabase(store, options);
        }
        catch (StorageException exception)
        {
            throw ErrorMapper.Map(exception);
        }
    }

    /// <exception cref="GraphException">The options name another database than the store's.</exception>
    public IGraphSession OpenSession(SessionOptions? options = null)
    {
        options ??= new SessionOptions();
        return options.Database is null || IsName(options.Database, DatabaseName) || IsName(options.Database, SystemDatabaseName)
            ? new EmbeddedSession(_core, options)
            : throw QueryErrors.DatabaseNotFound(options.Database);
    }

    public async Task VerifyConnectivityAsync(CancellationToken cancellationToken = default)
    {
        var session = OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using (session.ConfigureAwait(false))
        {
            var cursor = await session.RunAsync("RETURN 1", cancellationToken: cancellationToken).ConfigureAwait(false);
            await cursor.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => _core.Store.DisposeAsync();

    // Neo4j's database names know no case.
    private static bool IsName(string asked, string name) => asked.Equals(name, StringComparison.OrdinalIgnoreCase);
}
