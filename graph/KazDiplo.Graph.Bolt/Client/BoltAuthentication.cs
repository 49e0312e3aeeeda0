using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>What LOGON says (docs-bolt, "Request message - LOGON"). Never printed: its text is the scheme alone.</summary>
public sealed class BoltAuthentication
{
    public static readonly BoltAuthentication None = new("none", []);

    private BoltAuthentication(string scheme, Dictionary<string, Value> entries)
    {
        Scheme = scheme;
        entries["scheme"] = Value.String(scheme);
        Entries = entries;
    }

    public string Scheme { get; }

    internal IReadOnlyDictionary<string, Value> Entries { get; }

    public static BoltAuthentication Basic(string user, string password) =>
        new("basic", new() { ["principal"] = Value.String(user), ["credentials"] = Value.String(password) });

    /// <param name="token">As an identity provider issued it.</param>
    public static BoltAuthentication Bearer(string token) => new("bearer", new() { ["credentials"] = Value.String(token) });

    public override string ToString() => Scheme;
}
