using System.Globalization;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>How a connection is encrypted, as the scheme of the URI says.</summary>
public enum BoltEncryption
{
    None,

    /// <summary><c>+s</c>: TLS; the certificate must be valid for the host and lead to a trusted authority.</summary>
    Verified,

    /// <summary><c>+ssc</c>: TLS; any certificate is taken, also one the server signed itself.</summary>
    AnyCertificate,
}

/// <summary>Where a server listens.</summary>
/// <param name="Host">A name or an IP address, without brackets.</param>
public readonly record struct ServerAddress(string Host, int Port)
{
    public const int DefaultPort = 7687;

    /// <summary>Reads <c>host:port</c> as routing tables hold it; the port may be missing.</summary>
    /// <exception cref="BoltProtocolException">The text is no address.</exception>
    public static ServerAddress Parse(string text) =>
        Uri.TryCreate($"bolt://{text}", UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? new ServerAddress(uri.IdnHost, uri.Port > 0 ? uri.Port : DefaultPort)
            : throw new BoltProtocolException($"'{text}' is no address of a server.");

    public override string ToString() =>
        Host.Contains(':', StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"[{Host}]:{Port}") : string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}

/// <summary>
/// A target of the client: <c>bolt</c> for one server, <c>neo4j</c> for a cluster behind a routing table, each plain,
/// <c>+s</c> or <c>+ssc</c> (Neo4j driver manual, "Connection URI").
/// </summary>
/// <param name="IsRouting">The address is asked for a routing table.</param>
/// <param name="RoutingContext">The query part of the URI, handed to the server as it is; empty for <c>bolt</c>.</param>
public sealed record BoltUri(
    ServerAddress Address, bool IsRouting, BoltEncryption Encryption, IReadOnlyDictionary<string, string> RoutingContext)
{
    private static readonly Dictionary<string, (bool IsRouting, BoltEncryption Encryption)> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bolt"] = (false, BoltEncryption.None),
        ["bolt+s"] = (false, BoltEncryption.Verified),
        ["bolt+ssc"] = (false, BoltEncryption.AnyCertificate),
        ["neo4j"] = (true, BoltEncryption.None),
        ["neo4j+s"] = (true, BoltEncryption.Verified),
        ["neo4j+ssc"] = (true, BoltEncryption.AnyCertificate),
    };

    /// <summary>True when the scheme is one of Bolt's six, whether or not the rest can be read.</summary>
    public static bool HasBoltScheme(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is > 0 and var end && Schemes.ContainsKey(text[..end]);

    /// <exception cref="FormatException">The text is no such URI; the message says what is wrong and repeats no password.</exception>
    public static BoltUri Parse(string text)
    {
        if (!HasBoltScheme(text))
        {
            throw new FormatException($"A Bolt URI begins with one of {string.Join(", ", Schemes.Keys.Select(scheme => scheme + "://"))}.");
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new FormatException("The Bolt URI names no host; write for example bolt://localhost:7687.");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw new FormatException("A Bolt URI holds no user and no password: give them as settings of their own.");
        }

        var (isRouting, encryption) = Schemes[uri.Scheme];
        var context = ReadContext(uri.Query);
        if (!isRouting && context.Count > 0)
        {
            throw new FormatException($"A URI with {uri.Scheme}:// has no routing context: leave out '{uri.Query}', or write neo4j://.");
        }

        return new BoltUri(new ServerAddress(uri.IdnHost, uri.Port > 0 ? uri.Port : ServerAddress.DefaultPort), isRouting, encryption, context);
    }

    public override string ToString()
    {
        var scheme = Schemes.First(entry => entry.Value == (IsRouting, Encryption)).Key;
        return $"{scheme}://{Address}";
    }

    private static Dictionary<string, string> ReadContext(string query)
    {
        var context = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var left, var right] ? (left, right) : (pair, "");
            if (value.Length == 0 || !context.TryAdd(Uri.UnescapeDataString(key), Uri.UnescapeDataString(value)))
            {
                throw new FormatException($"'{pair}' of the routing context is empty or given twice.");
            }
        }

        return context;
    }
}
