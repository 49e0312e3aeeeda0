using System.Net;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>Where a server listens, what it calls itself and how much it lets one client have.</summary>
public sealed record BoltServerOptions
{
    public static readonly IPEndPoint DefaultEndPoint = new(IPAddress.Loopback, 7687);

    /// <summary>Port 0 takes a free one; <see cref="BoltServer.EndPoint"/> says which.</summary>
    public IPEndPoint EndPoint { get; init; } = DefaultEndPoint;

    /// <summary>What HELLO answers. Drivers of the Java family refuse anything that does not begin with <c>Neo4j/</c>.</summary>
    public string ServerAgent { get; init; } = DefaultServerAgent;

    /// <summary>The database that a client gets that names none.</summary>
    public string DefaultDatabase { get; init; } = "neo4j";

    /// <summary>Origins of pages that may connect over WebSocket, for example <c>http://localhost:7474</c>. Every other page is refused.</summary>
    public IReadOnlyCollection<string> AllowedOrigins { get; init; } = [];

    public int MaxConnections { get; init; } = 1000;

    /// <summary>From the connection to the end of authentication.</summary>
    public TimeSpan LogonLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection without a running query may be silent. Drivers' pools keep connections for an hour.</summary>
    public TimeSpan IdleLimit { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long the server is silent at most while a query runs; twice that is the hint to clients (docs-bolt, "Connection hints").</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(30);

    public BoltLimits Limits { get; init; } = BoltLimits.Default;

    private static string DefaultServerAgent
    {
        get
        {
            var version = typeof(BoltServerOptions).Assembly.GetName().Version!;
            return $"Neo4j/5.26.0 compatible (KazDiplo.Graph {version.Major}.{version.Minor})";
        }
    }
}
