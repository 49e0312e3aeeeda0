using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>A database that the suite is run over.</summary>
public interface ITarget : IAsyncDisposable
{
    /// <summary>The database without any node, constraint or index of ours. Owned by the target.</summary>
    Task<IGraphDatabase> OpenEmptyAsync();
}
