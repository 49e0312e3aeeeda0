using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>Says in the store's words what SQLite's result codes mean (sqlite.org/rescode.html).</summary>
internal static class SqliteFailures
{
    public static StorageException Translate(SqliteException failure, string file)
    {
        var (cause, message) = failure.SqliteErrorCode switch
        {
            raw.SQLITE_FULL => (StorageCause.DiskFull, $"The disk that holds {file} is full. Free some space; nothing that was committed is lost."),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => (StorageCause.Corrupt, $"{file} is damaged. Restore it from a backup."),
            raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => (StorageCause.FolderNotWritable, $"{file} cannot be opened for writing."),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => (StorageCause.StoreLocked, $"Another program is writing to {file}. Close it and try again."),
            raw.SQLITE_TOOBIG => (StorageCause.LimitReached, "The transaction is too large. Commit in smaller batches."),
            _ => (StorageCause.Disk, $"{file} cannot be read or written: {failure.Message}"),
        };
        return new StorageException(cause, message, failure);
    }
}
