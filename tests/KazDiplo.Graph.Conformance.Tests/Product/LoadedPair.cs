using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Loading;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Product;

/// <summary>The shipped seeds, loaded by the product's own loader into the embedded engine and into a target, at the same moment of a stopped clock.</summary>
public abstract class LoadedPair(ITarget target) : IAsyncLifetime
{
    private readonly EmbeddedTarget _embedded = new();

    public static string Seeds => Path.Combine(ProductFolders.Root, "seeds");

    public IGraphDatabase Embedded { get; private set; } = null!;

    public IGraphDatabase Target { get; private set; } = null!;

    public LoadReport FirstLoad { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Embedded = await _embedded.OpenEmptyAsync();
        Target = await target.OpenEmptyAsync();
        await LoadAsync(Embedded);
        FirstLoad = await LoadAsync(Target);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _embedded.DisposeAsync();
        await target.DisposeAsync();
    }

    public static Task<LoadReport> LoadAsync(IGraphDatabase database) => new LoadService(database, StoppedClock.Instance).LoadAsync([Seeds]);
}
