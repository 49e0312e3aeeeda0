namespace KazDiplo.Graph.Storage;

/// <summary>The store refuses or fails; <see cref="Cause"/> says why in a form that programs can act on.</summary>
public sealed class StorageException : Exception
{
    public StorageException(StorageCause cause, string message, Exception? inner = null)
        : base(message, inner) => Cause = cause;

    public StorageCause Cause { get; }

    /// <summary>True where the same transaction may succeed when it is tried again.</summary>
    public bool IsTransient => Cause is StorageCause.LockTimeout or StorageCause.CommitAborted;
}
