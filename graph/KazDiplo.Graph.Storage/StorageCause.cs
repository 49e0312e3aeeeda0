namespace KazDiplo.Graph.Storage;

/// <summary>Why the store refused: one value per remedy, so that callers map it to a code without reading the message.</summary>
public enum StorageCause
{
    /// <summary>Another write transaction held the store for longer than the caller would wait. Transient.</summary>
    LockTimeout,

    /// <summary>An earlier transaction in the same queue could not be made durable, so this one was undone with it. Transient.</summary>
    CommitAborted,

    /// <summary>Another process, or another part of this one, has the store open.</summary>
    StoreLocked,

    /// <summary>The folder cannot be created or written.</summary>
    FolderNotWritable,

    DiskFull,

    /// <summary>The store's file is damaged.</summary>
    Corrupt,

    /// <summary>The store was written by a newer version of this program.</summary>
    NewerVersion,

    /// <summary>Any other failure of the disk or of its file system.</summary>
    Disk,

    /// <summary>The store or the transaction is already closed.</summary>
    Closed,

    /// <summary>Two entities would share a value that a uniqueness constraint keeps apart.</summary>
    UniquenessViolation,

    /// <summary>A property that a constraint demands is missing.</summary>
    PropertyMissing,

    /// <summary>A node was deleted while relationships still hang on it.</summary>
    NodeHasRelationships,

    /// <summary>No such node or relationship, or it has been deleted.</summary>
    EntityNotFound,

    /// <summary>An index or constraint of that name or for the same schema exists already.</summary>
    SchemaExists,

    /// <summary>No index or constraint of that name.</summary>
    SchemaNotFound,

    /// <summary>The index belongs to a constraint and goes only with it.</summary>
    IndexOwnedByConstraint,

    /// <summary>A map, node, relationship or path cannot be a property; neither can a list that holds null or a list.</summary>
    PropertyNotStorable,

    /// <summary>One of the limits in <see cref="StorageLimits"/> is reached.</summary>
    LimitReached,
}
