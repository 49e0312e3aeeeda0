namespace KazDiplo.Graph.Storage.Log;

/// <summary>Decides by the file's header whether this program may open it.</summary>
internal static class StoreFormat
{
    public static void Check(long applicationId, long version, long tables, string file)
    {
        if (tables == 0 && applicationId == 0)
        {
            return;
        }

        if (applicationId != SqliteLog.ApplicationId)
        {
            throw new StorageException(StorageCause.Corrupt, $"{file} is an SQLite file, but not a graph store. Choose another folder.");
        }

        if (version > SqliteLog.FormatVersion)
        {
            throw new StorageException(
                StorageCause.NewerVersion,
                $"{file} has format {version}, and this program knows formats up to {SqliteLog.FormatVersion}. Open it with a newer version of the program.");
        }
    }
}
