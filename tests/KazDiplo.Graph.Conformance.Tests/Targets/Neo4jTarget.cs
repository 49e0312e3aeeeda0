using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>Our client, connected to the real Neo4j.</summary>
public sealed class Neo4jTarget(Neo4jAtHand neo4j) : ITarget
{
    public async Task<IGraphDatabase> OpenEmptyAsync()
    {
        var database = await neo4j.OpenAsync();
        await EmptyGraph.MakeAsync(database);
        return database;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
