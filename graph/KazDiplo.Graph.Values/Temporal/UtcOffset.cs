namespace KazDiplo.Graph.Values.Temporal;

/// <summary>Offsets from UTC in seconds, at most 18 hours to either side, as Java and so Neo4j limit them.</summary>
public static class UtcOffset
{
    public const int MaxSeconds = 18 * 3600;

    /// <exception cref="ValueException">The offset is beyond 18 hours.</exception>
    public static int Check(long seconds) => seconds is >= -MaxSeconds and <= MaxSeconds
        ? (int)seconds
        : throw ValueErrors.InvalidValue($"Invalid value for timezone: an offset of {seconds} seconds is beyond ±18:00");
}
