using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Routing;

/// <summary>Which servers of a cluster read, write and route for one database (docs-bolt, "Request message - ROUTE"). Immutable.</summary>
/// <param name="Database">As the server resolved it; null where it names none.</param>
/// <param name="ExpiresAt">A timestamp of the client's clock, after which it is asked for again.</param>
internal sealed record RoutingTable(
    string? Database, IReadOnlyList<ServerAddress> Routers, IReadOnlyList<ServerAddress> Readers, IReadOnlyList<ServerAddress> Writers, DateTimeOffset ExpiresAt)
{
    /// <summary>A server names its own limit; no more than this is believed.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(24);

    public IReadOnlyList<ServerAddress> ServersFor(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>Fresh, and knows a server for this kind of work.</summary>
    public bool Serves(AccessMode mode, DateTimeOffset now) => now < ExpiresAt && Routers.Count > 0 && ServersFor(mode).Count > 0;

    public RoutingTable Without(ServerAddress server) => this with
    {
        Routers = [.. Routers.Where(router => router != server)],
        Readers = [.. Readers.Where(reader => reader != server)],
        Writers = [.. Writers.Where(writer => writer != server)],
    };

    public RoutingTable WithoutWriter(ServerAddress server) => this with { Writers = [.. Writers.Where(writer => writer != server)] };

    /// <exception cref="BoltProtocolException">The server's answer holds no routing table.</exception>
    public static RoutingTable Read(IReadOnlyDictionary<string, Value> metadata, DateTimeOffset now)
    {
        if (metadata.Map("rt") is not { } table || table.Integer("ttl") is not { } seconds)
        {
            throw new BoltProtocolException("The answer to ROUTE holds no routing table.");
        }

        IReadOnlyList<ServerAddress> WithRole(string role) =>
            [.. table.Maps("servers").Where(server => server.Text("role") == role).SelectMany(server => server.Texts("addresses")).Select(ServerAddress.Parse)];
        var life = TimeSpan.FromSeconds(Math.Clamp(seconds, 0, (long)LongestLife.TotalSeconds));
        return new RoutingTable(table.Text("db"), WithRole("ROUTE"), WithRole("READ"), WithRole("WRITE"), now + life);
    }
}
