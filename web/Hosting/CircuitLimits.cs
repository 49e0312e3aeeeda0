namespace KazDiplo.Graph.Web.Hosting;

/// <summary>What one message from a browser may hold.</summary>
public static class CircuitLimits
{
    /// <summary>
    /// Bytes; SignalR's default of 32 KiB is less than a long query. A text of 100,000 UTF-16 units is at most three bytes
    /// a unit, and JSON doubles what it escapes.
    /// </summary>
    public const long MostMessageBytes = 1024 * 1024;
}
