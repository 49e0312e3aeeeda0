using System.Net;
using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Bolt.Server;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;
using Microsoft.Extensions.Logging.Abstractions;

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>Our client, connected to our server over the engine in this process.</summary>
/// <param name="scheme"><c>bolt</c> or <c>neo4j</c>.</param>
public sealed class BoltToEmbeddedTarget(string scheme = "bolt") : ITarget
{
    private EmbeddedGraphDatabase? _engine;
    private BoltServer? _server;
    private BoltGraphDatabase? _client;

    public async Task<IGraphDatabase> OpenEmptyAsync()
    {
        await DisposeAsync();
        _engine = EmbeddedGraphDatabase.Open();
        var options = new BoltServerOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, 0) };
        _server = await BoltServer.StartAsync(_engine, new NoAuthentication(), options, NullLoggerFactory.Instance);
        _client = BoltGraphDatabase.Open(new BoltClientOptions { Uri = BoltUri.Parse($"{scheme}://127.0.0.1:{_server.EndPoint.Port}") });
        return _client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in new IAsyncDisposable?[] { _client, _server, _engine })
        {
            if (part is not null)
            {
                await part.DisposeAsync();
            }
        }
    }
}
