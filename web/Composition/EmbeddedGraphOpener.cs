using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;

namespace KazDiplo.Graph.Web.Composition;

/// <summary>Opens the embedded store in the folder that <c>Graph:Uri</c> names.</summary>
public sealed class EmbeddedGraphOpener : IGraphOpener
{
    public Task<IGraphDatabase> OpenAsync(GraphOptions options, CancellationToken cancellationToken) =>
        throw new StartRefusedException($"The engine is not wired yet; nothing was opened in {options.StoreFolder}.");
}
