using System.Net;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>
/// Refuses what a page on another site makes a visitor's browser send: a foreign <c>Origin</c> (fetch, forms and
/// WebSocket alike), and, on loopback, a <c>Host</c> that is not loopback (DNS rebinding).
/// </summary>
/// <remarks>Browsers set both headers themselves, no script can change them: Fetch Standard §3.1 and RFC 6454.</remarks>
public sealed class RequestGuard(RequestDelegate next, IConfiguration configuration)
{
    private readonly HashSet<string> _allowedHosts = new(
        (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        var reason = RefuseHost(context) ?? RefuseOrigin(context.Request);
        return reason is null ? next(context) : AnswerAsync(context, reason);
    }

    private string? RefuseHost(HttpContext context)
    {
        var isLocal = context.Connection.LocalIpAddress is not { } address || IPAddress.IsLoopback(address);
        var host = context.Request.Host.Host;
        return !isLocal || LoopbackHost.IsLoopback(host) || _allowedHosts.Contains(host)
            ? null
            : $"Refused: the host '{host}' is not this machine. Open the application as {ListenAddresses.Default}, or name the host in AllowedHosts.";
    }

    private string? RefuseOrigin(HttpRequest request)
    {
        var origins = request.Headers.Origin;
        if (origins.Count == 0)
        {
            return null;
        }

        return origins.Count == 1 && IsOwn(origins[0]!, request)
            ? null
            : $"Refused: the origin '{origins}' is not this application's own.";
    }

    // Behind a proxy that ends TLS the page's scheme and port are the proxy's: only a host that the operator named gets that leave.
    private bool IsOwn(string text, HttpRequest request)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var origin) || origin.Scheme is not ("http" or "https"))
        {
            return false;
        }

        var host = request.Host;
        if (!origin.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var port = host.Port ?? (request.IsHttps ? 443 : 80);
        return (origin.Scheme == request.Scheme && origin.Port == port) || _allowedHosts.Contains(host.Host);
    }

    private static Task AnswerAsync(HttpContext context, string reason)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }
}
