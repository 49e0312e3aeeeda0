using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;

namespace KazDiplo.Graph.Web.Composition;

/// <summary>Opens the embedded store in the folder that <c>Graph:Uri</c> names.</summary>
public sealed class EmbeddedGraphOpener : IGraphOpener
{
    public Task<IGraphDatabase> OpenAsync(GraphOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<IGraphDatabase>(EmbeddedGraphDatabase.Open(new EmbeddedOptions { Folder = options.StoreFolder }));
        }
        catch (GraphException exception)
        {
            throw new StartRefusedException(
                $"The graph in {options.StoreFolder} cannot be opened: {exception.Message} Another folder can be named with --Graph:Uri=embedded:FOLDER.",
                inner: exception);
        }
    }
}
