namespace KazDiplo.Graph.Port;

/// <summary>How a session behaves.</summary>
public sealed record SessionOptions
{
    /// <summary>Database name; null for the default database.</summary>
    public string? Database { get; init; }

    /// <summary>Default access mode of the session's transactions.</summary>
    public AccessMode AccessMode { get; init; } = AccessMode.Write;

    /// <summary>Bookmarks of earlier work that this session must see.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
