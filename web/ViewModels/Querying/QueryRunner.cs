using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>Runs one query within the limits of the settings and keeps its rows.</summary>
public sealed class QueryRunner(IGraphDatabase database, IOptions<LimitOptions> limits, TimeProvider time)
{
    public TimeSpan TimeLimit => TimeSpan.FromSeconds(limits.Value.QuerySeconds);

    public int RowLimit => limits.Value.QueryRows;

    /// <summary>Never throws for what the database says: that is in the outcome.</summary>
    /// <param name="progress">Told the number of rows that have come.</param>
    /// <param name="cancellationToken">Ends the query wherever it is.</param>
    public Task<QueryOutcome> RunAsync(QueryRequest request, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var run = new RunningQuery(database, request, request.TimeLimit ?? TimeLimit, RowLimit, time, progress);
        // Operators work on the caller's thread, and the circuit's must stay free for Cancel.
        return Task.Run(() => run.ReadAsync(cancellationToken), CancellationToken.None);
    }
}
