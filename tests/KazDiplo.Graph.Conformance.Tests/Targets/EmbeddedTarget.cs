using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>The engine in this process.</summary>
public sealed class EmbeddedTarget : ITarget
{
    private EmbeddedGraphDatabase? _database;

    public async Task<IGraphDatabase> OpenEmptyAsync()
    {
        await DisposeAsync();
        return _database = EmbeddedGraphDatabase.Open();
    }

    public ValueTask DisposeAsync() => _database?.DisposeAsync() ?? ValueTask.CompletedTask;
}
