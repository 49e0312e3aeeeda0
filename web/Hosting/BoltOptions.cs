namespace KazDiplo.Graph.Web.Hosting;

/// <summary>The Bolt server over the embedded store: section <c>Bolt</c> of the settings.</summary>
public sealed class BoltOptions
{
    public const string Section = "Bolt";

    public bool Enabled { get; set; } = true;

    /// <summary>An address of this machine; beyond loopback only once there are accounts.</summary>
    public string Host { get; set; } = "127.0.0.1";

    /// <summary>0 takes a free one; the ready line says which.</summary>
    public int Port { get; set; } = 7687;

    /// <summary>What clients are told; empty for the product's own.</summary>
    public string ServerAgent { get; set; } = "";

    /// <summary>Pages that may connect over WebSocket, separated by semicolons, for example <c>http://localhost:7474</c>.</summary>
    public string AllowedOrigins { get; set; } = "";
}
