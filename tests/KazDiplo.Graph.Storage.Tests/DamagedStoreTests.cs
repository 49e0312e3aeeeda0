using System.Globalization;
using KazDiplo.Graph.Storage.Folder;
using KazDiplo.Graph.Values;
using Microsoft.Data.Sqlite;

namespace KazDiplo.Graph.Storage.Tests;

public sealed class DamagedStoreTests
{
    private const int Commits = 5;

    [Fact]
    public async Task Store_with_any_byte_of_a_log_record_changed_is_refused_as_corrupt()
    {
        using var folder = await WithLogAsync();
        var record = (byte[])Query(folder, "SELECT record FROM log WHERE seq = 4");
        for (var place = 0; place < record.Length; place++)
        {
            var damaged = (byte[])record.Clone();
            damaged[place] ^= 0x10;
            Execute(folder, $"UPDATE log SET record = x'{Convert.ToHexString(damaged)}' WHERE seq = 4");
            AssertRefused(folder, StorageCause.Corrupt);
        }
    }

    [Fact]
    public async Task Store_with_a_log_record_cut_short_is_refused_as_corrupt()
    {
        using var folder = await WithLogAsync();
        var record = (byte[])Query(folder, "SELECT record FROM log WHERE seq = 4");
        for (var length = 0; length < record.Length; length++)
        {
            Execute(folder, $"UPDATE log SET record = x'{Convert.ToHexString(record.AsSpan(0, length))}' WHERE seq = 4");
            AssertRefused(folder, StorageCause.Corrupt);
        }
    }

    [Fact]
    public async Task Write_ahead_file_torn_anywhere_leaves_the_commits_before_the_tear_whole()
    {
        using var whole = await WithLogAsync();
        var writeAhead = File.ReadAllBytes(whole.Database + "-wal");
        var previous = 0L;
        for (var length = 0; length <= writeAhead.Length; length += writeAhead.Length / 40)
        {
            using var torn = new TemporaryFolder();
            File.Copy(whole.Database, torn.Database);
            await File.WriteAllBytesAsync(torn.Database + "-wal", writeAhead[..length], TestContext.Current.CancellationToken);
            await using var store = torn.Open();
            Assert.InRange(store.Current.Sequence, previous, Commits);
            Assert.Equal(store.Current.Sequence, store.Current.NodeCount);
            Assert.Equal(store.Current.NodeCount, store.Tokens.Labels.TryGet("Commit", out var label) ? store.Current.CountNodes(label) : 0);
            previous = store.Current.Sequence;
        }

        Assert.True(previous > 0);
    }

    [Fact]
    public async Task Store_with_a_commit_missing_in_between_is_refused_as_corrupt()
    {
        using var folder = await WithLogAsync();
        Execute(folder, "DELETE FROM log WHERE seq = 3");
        AssertRefused(folder, StorageCause.Corrupt);
    }

    [Fact]
    public async Task Store_with_a_part_of_its_snapshot_missing_is_refused_as_corrupt()
    {
        using var folder = await WithSnapshotAsync();
        Execute(folder, "DELETE FROM snapshot");
        AssertRefused(folder, StorageCause.Corrupt);
    }

    [Fact]
    public async Task File_cut_in_half_is_refused_as_corrupt()
    {
        using var folder = await WithSnapshotAsync();
        using (var file = File.OpenWrite(folder.Database))
        {
            file.SetLength(file.Length / 2);
        }

        AssertRefused(folder, StorageCause.Corrupt);
    }

    [Fact]
    public async Task File_with_a_page_of_zeros_in_its_middle_is_refused_as_corrupt()
    {
        using var folder = await WithSnapshotAsync();
        using (var file = File.OpenWrite(folder.Database))
        {
            file.Position = file.Length / 4096 / 2 * 4096;
            file.Write(new byte[4096 * 2]);
        }

        AssertRefused(folder, StorageCause.Corrupt);
    }

    [Fact]
    public void File_that_is_no_database_is_refused_as_corrupt()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Database, string.Concat(Enumerable.Repeat("not a database ", 1000)));
        AssertRefused(folder, StorageCause.Corrupt);
    }

    [Fact]
    public void Database_of_another_program_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        Execute(folder, "CREATE TABLE mine(x)");
        AssertRefused(folder, StorageCause.Corrupt);
        Assert.Equal(1L, Query(folder, "SELECT count(*) FROM sqlite_master"));
    }

    [Fact]
    public async Task Store_of_a_newer_format_is_refused_with_both_versions()
    {
        using var folder = await WithSnapshotAsync();
        Execute(folder, "PRAGMA user_version = 99");
        var refusal = AssertRefused(folder, StorageCause.NewerVersion);
        Assert.Contains("format 99", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("up to 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snapshot_that_a_crash_cut_short_is_forgotten()
    {
        using var folder = await WithSnapshotAsync();
        Execute(folder, "INSERT INTO snapshot SELECT generation + 1, 0, x'00' FROM snapshot LIMIT 1");
        await using var store = folder.Open();
        Assert.Equal(Commits, store.Current.NodeCount);
    }

    [Fact]
    public void Folder_that_cannot_be_made_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, string.Empty);
        var refusal = Assert.Throws<StorageException>(() => GraphStore.Open(new GraphStoreOptions { Folder = Path.Combine(file, "store") }));
        Assert.Equal(StorageCause.FolderNotWritable, refusal.Cause);
        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_opened_twice_in_one_process_is_refused_with_the_address_of_the_first()
    {
        using var folder = new TemporaryFolder();
        await using (var first = folder.Open())
        {
            first.AnnounceAddress("bolt://localhost:7687");
            var refusal = AssertRefused(folder, StorageCause.StoreLocked);
            Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), refusal.Message, StringComparison.Ordinal);
            Assert.Contains("bolt://localhost:7687", refusal.Message, StringComparison.Ordinal);
            Assert.Equal("bolt://localhost:7687", StoreOwner.TryRead(folder.Path)!.BoltAddress);
        }

        await using var second = folder.Open();
    }

    private static StorageException AssertRefused(TemporaryFolder folder, StorageCause cause)
    {
        var refusal = Assert.Throws<StorageException>(folder.Open);
        Assert.Equal(cause, refusal.Cause);
        return refusal;
    }

    /// <summary>A store with five nodes in a snapshot and nothing in the log.</summary>
    private static async Task<TemporaryFolder> WithSnapshotAsync()
    {
        var folder = new TemporaryFolder();
        await using var store = folder.Open();
        await WriteAsync(store);
        return folder;
    }

    /// <summary>A store as a killed process leaves it: five commits in the log and no snapshot.</summary>
    private static async Task<TemporaryFolder> WithLogAsync()
    {
        using var original = new TemporaryFolder();
        await using var store = original.Open();
        await WriteAsync(store);
        var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(original.Path, GraphStore.FileName + "*"))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }

        return copy;
    }

    private static async Task WriteAsync(GraphStore store)
    {
        for (var number = 0; number < Commits; number++)
        {
            await store.WriteAsync(writer => writer.CreateNode("Commit", "number", Value.String($"commit {number}")));
        }
    }

    private static void Execute(TemporaryFolder folder, string text) => Query(folder, text);

    private static object Query(TemporaryFolder folder, string text)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar() ?? 0L;
    }
}
