using System.Globalization;
using KazDiplo.Graph.Loading;
using KazDiplo.Graph.Loading.Writing;
using KazDiplo.Graph.Port;
using Microsoft.Extensions.Options;
using SessionOptions = KazDiplo.Graph.Port.SessionOptions;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>
/// Loads the seeds where an embedded store holds nothing. A load is one transaction: killed in its middle, it leaves a
/// store that holds nothing, and the next start begins again.
/// </summary>
public sealed class FirstLoad(IGraphDatabase database, IOptions<GraphOptions> options, Readiness readiness, TimeProvider clock)
{
    private const int MostProblems = 10;

    /// <exception cref="StartRefusedException">The seeds have problems; nothing was written.</exception>
    public async Task RunWhereEmptyAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.SeedOnFirstRun || !database.Info.IsEmbedded || await HoldsAnythingAsync(cancellationToken))
        {
            return;
        }

        readiness.Wait("The first load is running: the seeds are being read and checked.");
        var progress = new WrittenSoFar(readiness);
        var report = await new LoadService(database, clock).LoadAsync([options.Value.SeedsFolder], progress, cancellationToken);
        if (report.Outcome == LoadOutcome.Refused)
        {
            throw new StartRefusedException(MessageOf(report));
        }
    }

    private async Task<bool> HoldsAnythingAsync(CancellationToken cancellationToken)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using var cursor = await session.RunAsync("MATCH (n) RETURN 1 LIMIT 1", cancellationToken: cancellationToken);
        return await cursor.FetchAsync(cancellationToken);
    }

    private string MessageOf(LoadReport report)
    {
        var problems = report.Problems.Take(MostProblems).Select(problem => $"  {problem}");
        var rest = report.Problems.Count - MostProblems;
        return $"The seeds in {options.Value.SeedsFolder} were not loaded, nothing was written:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems)
            + (rest > 0 ? $"{Environment.NewLine}  and {rest} more" : "")
            + $"{Environment.NewLine}Mend them, or start without them: --Graph:SeedOnFirstRun=false";
    }

    private sealed class WrittenSoFar(Readiness readiness) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => readiness.Wait(string.Create(
            CultureInfo.InvariantCulture, $"The first load is running: {value.Done:N0} of {value.Total:N0} rows written."));
    }
}
