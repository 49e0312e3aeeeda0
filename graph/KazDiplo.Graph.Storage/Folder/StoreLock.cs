using System.Text.Json;

namespace KazDiplo.Graph.Storage.Folder;

/// <summary>
/// Keeps a folder for one process. The operating system holds the lock on <c>store.lock</c> and drops it when the
/// process ends in any way; <c>store.owner</c> says who holds it, and counts only while the lock is held.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    public const string LockFile = "store.lock";
    public const string OwnerFile = "store.owner";

    private readonly string _folder;
    private readonly FileStream _lock;

    private StoreLock(string folder, FileStream held)
    {
        _folder = folder;
        _lock = held;
    }

    /// <exception cref="StorageException">The folder cannot be written, or someone holds it.</exception>
    public static StoreLock Acquire(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var held = new StoreLock(folder, Hold(folder));
            Describe(held);
            return held;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new StorageException(StorageCause.FolderNotWritable, $"The folder {folder} cannot be written: {error.Message}", error);
        }
    }

    /// <param name="boltAddress">Where the store can be reached; null where it cannot.</param>
    public void Describe(string? boltAddress)
    {
        var owner = new StoreOwner(Environment.ProcessId, boltAddress, DateTimeOffset.UtcNow);

        // Renamed into place, so that whoever reads it never sees half of it.
        var draft = Path.Combine(_folder, OwnerFile + ".new");
        File.WriteAllText(draft, JsonSerializer.Serialize(owner));
        File.Move(draft, Path.Combine(_folder, OwnerFile), overwrite: true);
    }

    public void Dispose()
    {
        File.Delete(Path.Combine(_folder, OwnerFile));
        _lock.Dispose();
    }

    private static void Describe(StoreLock held)
    {
        try
        {
            held.Describe(null);
        }
        catch
        {
            held._lock.Dispose();
            throw;
        }
    }

    private static FileStream Hold(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error.GetType() == typeof(IOException))
        {
            throw new StorageException(StorageCause.StoreLocked, $"The store in {folder} is open in {Holder(folder)}. Close it there first.", error);
        }
    }

    private static string Holder(string folder)
    {
        var owner = StoreOwner.TryRead(folder);
        return owner is null ? "another process" : owner.BoltAddress is { } address
            ? $"process {owner.ProcessId}, which serves it at {address}"
            : $"process {owner.ProcessId}";
    }
}
