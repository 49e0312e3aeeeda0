using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Where the application really listens, known once it does.</summary>
public sealed class HostAddresses(IServer server, IHostApplicationLifetime lifetime)
{
    public IReadOnlyCollection<string> All => [.. server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    public string Text => string.Join(" and ", All);

    /// <summary>Waits until the ports are taken: a start that fails on them must not have touched the store.</summary>
    public Task ListeningAsync(CancellationToken cancellationToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(listening.SetResult);
        return listening.Task.WaitAsync(cancellationToken);
    }
}
