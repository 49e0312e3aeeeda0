using System.Net;

namespace KazDiplo.Graph.Bolt.Server.WebSockets;

/// <summary>Host headers that only this machine can mean.</summary>
internal static class LoopbackName
{
    /// <param name="host">As in the Host header, with or without a port; null is no loopback.</param>
    /// <remarks>RFC 6761 §6.3 reserves <c>localhost</c> and everything below it for loopback.</remarks>
    public static bool Is(string? host)
    {
        if (host is null || !Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0)
        {
            return false;
        }

        var name = uri.DnsSafeHost.TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }
}
