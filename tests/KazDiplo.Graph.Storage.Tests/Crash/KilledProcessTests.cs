using System.Globalization;

namespace KazDiplo.Graph.Storage.Tests.Crash;

public sealed class KilledProcessTests
{
    private const int Rounds = 10;

    [Fact]
    public async Task Store_whose_process_is_killed_keeps_every_acknowledged_commit_and_no_half_of_any()
    {
        using var folder = new TemporaryFolder();
        var acknowledged = new HashSet<long>();
        for (var round = 0; round < Rounds; round++)
        {
            using var process = CrashingWriter.Start(folder.Path);
            var enough = acknowledged.Count + 20 + (round * 37 % 200);
            while (acknowledged.Count < enough && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                acknowledged.Add(long.Parse(line, CultureInfo.InvariantCulture));
            }

            process.Kill();
            foreach (var line in (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n')[..^1])
            {
                acknowledged.Add(long.Parse(line, CultureInfo.InvariantCulture));
            }

            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await using var store = folder.Open();
            var found = Triangles.Read(store.Current);
            Assert.Empty(acknowledged.Except(found.Keys));
            Assert.All(found.Values, counts => Assert.Equal((Triangles.Corners, Triangles.Corners), counts));
        }
    }

    [Fact]
    public async Task Store_open_in_another_process_is_refused_with_its_number_until_that_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        using var process = CrashingWriter.Start(folder.Path);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        var refusal = Assert.Throws<StorageException>(folder.Open);

        Assert.Equal(StorageCause.StoreLocked, refusal.Cause);
        Assert.Contains($"process {process.Id}", refusal.Message, StringComparison.Ordinal);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await using var store = folder.Open();
    }
}
