using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;

namespace KazDiplo.Graph.Web.Composition;

/// <summary>Opens what <c>Graph:Uri</c> names: the embedded store, or a database behind Bolt.</summary>
public sealed class GraphOpener(Readiness readiness, TimeProvider clock) : IGraphOpener
{
    public Task<IGraphDatabase> OpenAsync(GraphOptions options, CancellationToken cancellationToken)
    {
        IGraphOpener opener = options.IsEmbedded ? new EmbeddedGraphOpener() : new BoltGraphOpener(readiness, clock);
        return opener.OpenAsync(options, cancellationToken);
    }
}
