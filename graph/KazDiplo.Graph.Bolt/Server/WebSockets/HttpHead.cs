using System.Text;

namespace KazDiplo.Graph.Bolt.Server.WebSockets;

/// <summary>The head of an HTTP/1.1 GET request (RFC 9112 §2 to §5); only what an upgrade needs.</summary>
internal sealed class HttpHead
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A header; null where there is none.</summary>
    public string? this[string name] => _headers.GetValueOrDefault(name);

    /// <returns>Null where the bytes are no such head, or name a header twice that can stand once only.</returns>
    public static HttpHead? Parse(ReadOnlySpan<byte> bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split("\r\n");
        if (lines[0].Split(' ') is not ["GET", _, "HTTP/1.1"])
        {
            return null;
        }

        var head = new HttpHead();
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || char.IsWhiteSpace(line[colon - 1]) || !head._headers.TryAdd(line[..colon], line[(colon + 1)..].Trim()) && IsSingle(line[..colon]))
            {
                return null;
            }
        }

        return head;
    }

    public bool HasToken(string name, string token) =>
        this[name]?.Split(',').Any(part => part.Trim().Equals(token, StringComparison.OrdinalIgnoreCase)) ?? false;

    private static bool IsSingle(string name) =>
        name.Equals("Host", StringComparison.OrdinalIgnoreCase) || name.Equals("Origin", StringComparison.OrdinalIgnoreCase);
}
