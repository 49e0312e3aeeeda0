using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Opens the graph that the settings name; implemented where the program is composed.</summary>
public interface IGraphOpener
{
    /// <exception cref="StartRefusedException">The store cannot be opened; the message says what stands in the way and what to do.</exception>
    Task<IGraphDatabase> OpenAsync(GraphOptions options, CancellationToken cancellationToken);
}
