using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>Our client, connected to the real Neo4j.</summary>
/// <param name="newest">An older version of the protocol; null for the newest.</param>
public sealed class Neo4jTarget(Neo4jAtHand neo4j, bool isRouting = false, BoltVersion? newest = null) : ITarget
{
    private BoltGraphDatabase? _own;

    public async Task<IGraphDatabase> OpenEmptyAsync()
    {
        await DisposeAsync();
        var database = isRouting || newest is not null
            ? _own = await neo4j.OpenAsync(isRouting, newest ?? BoltVersion.V58)
            : await neo4j.OpenAsync();
        await EmptyGraph.MakeAsync(database);
        return database;
    }

    public ValueTask DisposeAsync() => _own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
