using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;
using SessionOptions = KazDiplo.Graph.Port.SessionOptions;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>One query on its way from text to outcome. Used once.</summary>
internal sealed class RunningQuery(
    IGraphDatabase database, QueryRequest request, TimeSpan timeLimit, int rowLimit, TimeProvider time, IProgress<int>? progress)
{
    private static readonly string[] TimeoutCodes =
    [
        "Neo.ClientError.Transaction.TransactionTimedOut",
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
    ];

    private readonly string _prefix = PrefixOf(request);
    private readonly List<IReadOnlyList<Value>> _rows = [];
    private readonly long _started = time.GetTimestamp();
    private IReadOnlyList<string> _columns = [];
    private TimeSpan? _firstRowAfter;

    public async Task<QueryOutcome> ReadAsync(CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(timeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            return await ReadRowsAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            return Ended(cancellationToken.IsCancellationRequested ? QueryEnd.Cancelled : QueryEnd.TimedOut);
        }
        catch (GraphException exception) when (TimeoutCodes.Contains(exception.Code))
        {
            return Ended(QueryEnd.TimedOut);
        }
        catch (GraphException exception) when (either.IsCancellationRequested && exception.Code.Contains("Terminated", StringComparison.Ordinal))
        {
            return Ended(cancellationToken.IsCancellationRequested ? QueryEnd.Cancelled : QueryEnd.TimedOut);
        }
        catch (GraphException exception)
        {
            var error = QueryError.From(exception, request.EditorText, request.Start, _prefix.Length);
            return Ended(QueryEnd.Failed) with { Error = error };
        }
    }

    private async Task<QueryOutcome> ReadRowsAsync(CancellationToken cancellationToken)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = request.Access });
        var options = new TransactionOptions { AccessMode = request.Access, Timeout = timeLimit };
        await using var cursor = await session.RunAsync(_prefix + request.Text, request.Parameters, options, cancellationToken);
        _columns = cursor.Columns;
        while (await cursor.FetchAsync(cancellationToken))
        {
            _firstRowAfter ??= time.GetElapsedTime(_started);
            if (_rows.Count == rowLimit)
            {
                return await CutAsync(cursor, cancellationToken);
            }

            _rows.Add(cursor.Current);
            progress?.Report(_rows.Count);
        }

        var summary = await cursor.ConsumeAsync(cancellationToken);
        return Ended(QueryEnd.Finished) with { Summary = summary };
    }

    // A query that may write is run to its end, since only then it is committed; one that reads is left where it is.
    private async Task<QueryOutcome> CutAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        var summary = request.Access == AccessMode.Write ? await cursor.ConsumeAsync(cancellationToken) : null;
        return Ended(QueryEnd.CutAtRowLimit) with { Summary = summary };
    }

    private QueryOutcome Ended(QueryEnd end) => new()
    {
        End = end,
        Columns = _columns,
        Rows = _rows,
        Elapsed = time.GetElapsedTime(_started),
        FirstRowAfter = _firstRowAfter,
    };

    // A text that says EXPLAIN or PROFILE itself keeps its word.
    private static string PrefixOf(QueryRequest request) => request.Mode switch
    {
        _ when QueryText.AsksForPlan(request.Text) => "",
        QueryMode.Explain => "EXPLAIN ",
        QueryMode.Profile => "PROFILE ",
        _ => "",
    };
}
