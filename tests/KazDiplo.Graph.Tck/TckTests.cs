using KazDiplo.Graph.Tck.Features;
using KazDiplo.Graph.Tck.Reporting;
using KazDiplo.Graph.Tck.Running;

namespace KazDiplo.Graph.Tck;

/// <summary>
/// Runs every case of the openCypher TCK. <c>TCK_FILTER=clauses/match</c> runs those whose name holds the text;
/// <c>TCK_REPORT=FOLDER</c> writes the table, the failures and a new floor there.
/// </summary>
public sealed class TckTests
{
    [Fact]
    public async Task Passed_scenarios_do_not_fall_below_the_committed_floor()
    {
        var folder = TckFolder.Find();
        if (folder is null)
        {
            Assert.Skip(TckFolder.Missing);
        }

        var filter = Environment.GetEnvironmentVariable("TCK_FILTER") ?? "";
        var scenarios = TckFeatureReader.ReadAll(folder).Where(s => s.FullName.Contains(filter, StringComparison.Ordinal)).ToList();
        scenarios.ShouldNotBeEmpty();
        var runner = new ScenarioRunner(folder);
        var results = new TckResult[scenarios.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, scenarios.Count),
            TestContext.Current.CancellationToken,
            async (i, cancellationToken) => results[i] = await runner.RunAsync(scenarios[i], cancellationToken));

        var report = new TckReport(results);
        TestContext.Current.TestOutputHelper!.WriteLine(report.Table());
        await WriteReportAsync(report);
        if (filter.Length == 0)
        {
            TckFloor.Below(TckFloor.Read(), report).ShouldBeEmpty(report.Table());
        }
    }

    private static async Task WriteReportAsync(TckReport report)
    {
        if (Environment.GetEnvironmentVariable("TCK_REPORT") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, "table.txt"), report.Table());
            await File.WriteAllTextAsync(Path.Combine(folder, "failures.txt"), report.Failures());
            await File.WriteAllTextAsync(Path.Combine(folder, "floor.json"), TckFloor.Render(report));
        }
    }
}
