using System.Net;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Names and addresses that only this machine can mean.</summary>
public static class LoopbackHost
{
    /// <param name="host">A host without its port; an IPv6 address with or without brackets.</param>
    /// <remarks>RFC 6761 §6.3 reserves <c>localhost</c> and everything below it for loopback.</remarks>
    public static bool IsLoopback(string host)
    {
        var name = host.TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
