using System.Security.Cryptography;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>Headers that keep the pages to themselves: no foreign script, no frame, no referrer.</summary>
public static class SecurityHeaders
{
    private const int NonceBytes = 16;

    private static readonly object NonceKey = new();

    /// <summary>The nonce of this answer, for the one inline element of a page: its import map.</summary>
    public static string ScriptNonce(this HttpContext context)
    {
        if (context.Items[NonceKey] is not string nonce)
        {
            nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
            context.Items[NonceKey] = nonce;
        }

        return nonce;
    }

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(context.ScriptNonce());
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    });

    // Style attributes are how MudBlazor places popovers, and style elements how the editor brings its theme.
    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
}
