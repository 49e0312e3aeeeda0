using System.Net;
using KazDiplo.Graph.Bolt.Server;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>A server over an embedded store in memory, on a free port.</summary>
public sealed class BoltServerFixture : IAsyncDisposable
{
    private readonly EmbeddedGraphDatabase _database;
    private readonly BoltServer _server;

    private BoltServerFixture(EmbeddedGraphDatabase database, BoltServer server)
    {
        _database = database;
        _server = server;
    }

    public IPEndPoint EndPoint => _server.EndPoint;

    public int OpenConnections => _server.OpenConnections;

    public static async Task<BoltServerFixture> StartAsync(BoltServerOptions? options = null, IBoltAuthenticator? authenticator = null)
    {
        var database = EmbeddedGraphDatabase.Open();
        var onFreePort = (options ?? new BoltServerOptions()) with { EndPoint = new IPEndPoint(IPAddress.Loopback, 0), ServerAgent = "Neo4j/5.26.0 test" };
        var server = await BoltServer.StartAsync(database, authenticator ?? new NoAuthentication(), onFreePort, NullLoggerFactory.Instance);
        return new BoltServerFixture(database, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }
}
