using Microsoft.Data.Sqlite;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>
/// The durable half of a store: an SQLite file in which a commit is one row. SQLite knows nothing of the graph; it gives
/// atomic commits, recovery after a crash and detection of torn pages.
/// </summary>
/// <remarks>
/// Safe to use from several threads: one at a time works on the connection. Tables: meta(name, value),
/// log(seq, record), snapshot(generation, part, record).
/// </remarks>
internal sealed class SqliteLog : IDisposable
{
    /// <summary>Kept in SQLite's user_version.</summary>
    public const int FormatVersion = 1;

    /// <summary>"KzDG" in SQLite's application_id: says that the file is a store of this program.</summary>
    public const int ApplicationId = 0x4B7A4447;

    /// <summary>SQLite's write-ahead file is cut back to this after a large transaction.</summary>
    private const int WriteAheadFileLimit = 64 * 1024 * 1024;

    private const string SnapshotGeneration = "snapshot_generation";
    private const string SnapshotSequence = "snapshot_sequence";
    private const string SnapshotParts = "snapshot_parts";

    private readonly Lock _connectionUse = new();
    private readonly SqliteConnection _connection;

    private SqliteLog(SqliteConnection connection) => _connection = connection;

    public Guid StoreId { get; private set; }

    /// <summary>Sequence of the last commit in the snapshot; 0 without one.</summary>
    public long SnapshotAt { get; private set; }

    /// <summary>Bytes of the present snapshot.</summary>
    public long SnapshotLength { get; private set; }

    /// <summary>Bytes of the records behind the snapshot.</summary>
    public long LogLength { get; private set; }

    /// <param name="maxFileBytes">null for no limit but the disk's.</param>
    /// <exception cref="StorageException">The file is damaged, of a newer version or not a store.</exception>
    public static SqliteLog Open(string file, long? maxFileBytes)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        var log = new SqliteLog(connection);
        try
        {
            connection.Open();
            log.Prepare(file);
            log.Limit(maxFileBytes);
            return log;
        }
        catch (Exception error)
        {
            connection.Dispose();
            throw error is SqliteException failure ? SqliteFailures.Translate(failure, file) : error;
        }
    }

    /// <summary>The parts of the snapshot in order; nothing without one.</summary>
    /// <exception cref="StorageException">A part is missing.</exception>
    public IEnumerable<byte[]> ReadSnapshot()
    {
        var next = 0L;
        foreach (var (part, record) in ReadRecords("SELECT part, record FROM snapshot ORDER BY part"))
        {
            if (part != next++)
            {
                break;
            }

            yield return record;
        }

        if (next != ReadMetaNumber(SnapshotParts))
        {
            throw RecordReader.Damaged($"part {next} of the snapshot is missing");
        }
    }

    /// <summary>The commits behind the snapshot, in order.</summary>
    public IEnumerable<(long Number, byte[] Record)> ReadLog() => ReadRecords("SELECT seq, record FROM log ORDER BY seq");

    /// <summary>Makes all the commits durable, or none.</summary>
    public void Append(IReadOnlyList<PendingCommit> commits)
    {
        lock (_connectionUse)
        {
            Write(() => Insert(commits));
            LogLength += commits.Sum(static commit => (long)commit.Record.Length);
        }
    }

    /// <summary>Writes a snapshot part by part, so that commits find their turn in between, and then drops what it replaces.</summary>
    /// <param name="at">Sequence of the last commit that the parts contain.</param>
    public void ReplaceSnapshot(IEnumerable<byte[]> parts, long at, CancellationToken cancellationToken)
    {
        var (generation, number, length) = (0L, 0, 0L);
        Write(() =>
        {
            generation = 1 + ReadMetaNumber(SnapshotGeneration);
            Execute("DELETE FROM snapshot WHERE generation = $generation", ("$generation", generation));
        });
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(() => Execute(
                "INSERT INTO snapshot(generation, part, record) VALUES ($generation, $part, $record)",
                ("$generation", generation),
                ("$part", number++),
                ("$record", part)));
            length += part.Length;
        }

        Write(() =>
        {
            WriteMeta(SnapshotGeneration, generation);
            WriteMeta(SnapshotSequence, at);
            WriteMeta(SnapshotParts, number);
            Execute("DELETE FROM snapshot WHERE generation <> $generation", ("$generation", generation));
            Execute("DELETE FROM log WHERE seq <= $at", ("$at", at));
            (SnapshotAt, SnapshotLength, LogLength) = (at, length, Measure("log"));
        });
    }

    /// <summary>Closes the file; SQLite folds its write-ahead file back into it.</summary>
    public void Dispose()
    {
        lock (_connectionUse)
        {
            _connection.Dispose();
        }
    }

    private void Prepare(string file)
    {
        Execute("PRAGMA busy_timeout = 5000");
        StoreFormat.Check((long)Scalar("PRAGMA application_id")!, (long)Scalar("PRAGMA user_version")!, (long)Scalar("SELECT count(*) FROM sqlite_master")!, file);
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        Execute($"PRAGMA journal_size_limit = {WriteAheadFileLimit}");
        Write(() =>
        {
            Execute("CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID");
            Execute("CREATE TABLE IF NOT EXISTS log(seq INTEGER PRIMARY KEY, record BLOB NOT NULL)");
            Execute("CREATE TABLE IF NOT EXISTS snapshot(generation INTEGER, part INTEGER, record BLOB NOT NULL, PRIMARY KEY (generation, part))");
            Execute("INSERT OR IGNORE INTO meta VALUES ('store_id', $id)", ("$id", Guid.NewGuid().ToString()));
            Execute($"PRAGMA application_id = {ApplicationId}");
            Execute($"PRAGMA user_version = {FormatVersion}");

            // A snapshot that a crash cut short has a generation that meta does not name.
            Execute("DELETE FROM snapshot WHERE generation <> $generation", ("$generation", ReadMetaNumber(SnapshotGeneration)));
        });
        StoreId = Guid.TryParse(Scalar("SELECT value FROM meta WHERE name = 'store_id'") as string, out var id)
            ? id
            : throw new StorageException(StorageCause.Corrupt, $"{file} has lost the store's id. Restore it from a backup.");
        (SnapshotAt, SnapshotLength, LogLength) = (ReadMetaNumber(SnapshotSequence), Measure("snapshot"), Measure("log"));
    }

    private void Insert(IReadOnlyList<PendingCommit> commits)
    {
        using var insert = Command("INSERT INTO log(seq, record) VALUES ($seq, $record)");
        var sequence = insert.Parameters.Add("$seq", SqliteType.Integer);
        var record = insert.Parameters.Add("$record", SqliteType.Blob);
        foreach (var commit in commits)
        {
            sequence.Value = commit.State.Sequence;
            record.Value = commit.Record;
            insert.ExecuteNonQuery();
        }
    }

    private void Limit(long? maxFileBytes)
    {
        if (maxFileBytes is { } limit)
        {
            Execute($"PRAGMA max_page_count = {Math.Max(1, limit / (long)Scalar("PRAGMA page_size")!)}");
        }
    }

    private IEnumerable<(long Number, byte[] Record)> ReadRecords(string query)
    {
        using var command = Command(query);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
        }
    }

    private long Measure(string table) => (long)Scalar($"SELECT coalesce(sum(length(record)), 0) FROM {table}")!;

    private long ReadMetaNumber(string name)
    {
        using var command = Command("SELECT value FROM meta WHERE name = $name", ("$name", name));
        return command.ExecuteScalar() as long? ?? 0;
    }

    private void WriteMeta(string name, long value) =>
        Execute("INSERT INTO meta VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("$name", name), ("$value", value));

    private void Write(Action change)
    {
        lock (_connectionUse)
        {
            try
            {
                using var transaction = _connection.BeginTransaction();
                change();
                transaction.Commit();
            }
            catch (SqliteException failure)
            {
                throw SqliteFailures.Translate(failure, _connection.DataSource);
            }
        }
    }

    private object? Scalar(string text)
    {
        using var command = Command(text);
        return command.ExecuteScalar();
    }

    private void Execute(string text, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(text, parameters);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string text, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
