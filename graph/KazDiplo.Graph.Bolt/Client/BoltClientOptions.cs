using System.Security.Cryptography.X509Certificates;
using KazDiplo.Graph.Bolt.Handshake;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>How a database behind Bolt is reached. The defaults are those of Neo4j's own drivers where they have one.</summary>
public sealed record BoltClientOptions
{
    public required BoltUri Uri { get; init; }

    public BoltAuthentication Authentication { get; init; } = BoltAuthentication.None;

    /// <summary>Database of sessions that name none; null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>Work is done in the name of this user, where the server allows it; null for the user who logged on.</summary>
    public string? ImpersonatedUser { get; init; }

    /// <summary>Authorities besides the system's that certify servers under <c>+s</c>; null for the system's alone.</summary>
    public X509Certificate2Collection? TrustedAuthorities { get; init; }

    /// <summary>Connections to one server, idle ones included.</summary>
    public int MaxPoolSize { get; init; } = 100;

    /// <summary>How long a session waits for a free connection.</summary>
    public TimeSpan AcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>For the socket, the TLS handshake, the Bolt handshake and the log-on together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A connection older than this is replaced: load balancers and firewalls forget old ones.</summary>
    public TimeSpan MaxConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A connection that was idle for longer is asked for a sign of life before it is used.</summary>
    public TimeSpan LivenessCheckAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a server may take to interrupt a query after it was told to; then the connection is closed.</summary>
    public TimeSpan ResetTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Records asked for at a time: the server makes no more before they are read.</summary>
    public int FetchSize { get; init; } = 1_000;

    /// <summary>How long managed transactions are repeated after transient failures.</summary>
    public TimeSpan MaxRetryTime { get; init; } = TimeSpan.FromSeconds(30);

    public string UserAgent { get; init; } = $"KazDiplo.Graph/{typeof(BoltClientOptions).Assembly.GetName().Version!.ToString(2)}";

    /// <summary>No newer version is proposed, whatever the server speaks; for servers and proxies that fail at a newer one.</summary>
    public BoltVersion NewestVersion { get; init; } = BoltVersion.V58;

    public BoltLimits Limits { get; init; } = BoltLimits.Default;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
