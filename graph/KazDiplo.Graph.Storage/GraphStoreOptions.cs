namespace KazDiplo.Graph.Storage;

/// <summary>How a store on disk is opened.</summary>
public sealed class GraphStoreOptions
{
    /// <summary>Created when missing. One store a folder.</summary>
    public required string Folder { get; init; }

    /// <summary>A snapshot is written and the log emptied when the log has grown by this many bytes since the last one.</summary>
    public long SnapshotAfterLogBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The file grows no further; a commit beyond it fails as on a full disk. null for as much as the disk has.</summary>
    public long? MaxFileBytes { get; init; }
}
