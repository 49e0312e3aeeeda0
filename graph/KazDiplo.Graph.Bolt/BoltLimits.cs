namespace KazDiplo.Graph.Bolt;

/// <summary>What one peer may ask of the other. Nothing from the wire sizes an allocation or a recursion beyond these.</summary>
public sealed record BoltLimits
{
    public static readonly BoltLimits Default = new();

    /// <summary>Bytes of one message, all chunks together, before authentication.</summary>
    public int MaxMessageBytesBeforeLogon { get; init; } = 64 * 1024;

    /// <summary>Bytes of one message, all chunks together.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep lists, maps and structures may nest.</summary>
    public int MaxNesting { get; init; } = 100;
}
