using System.Diagnostics;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// A result that is being sent. Rows are asked of the database only as PULL asks for them, and one more: with it the last
/// PULL knows that it is the last.
/// </summary>
internal sealed class ResultStream(IResultCursor cursor, ResponseSender sender) : IAsyncDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private bool? _hasRow;

    public IReadOnlyList<string> Columns => cursor.Columns;

    /// <summary>True once a row has been sent.</summary>
    public bool HadRows { get; private set; }

    /// <summary>Milliseconds since the result was opened.</summary>
    public long ElapsedMilliseconds => (long)Stopwatch.GetElapsedTime(_started).TotalMilliseconds;

    /// <summary>Sends rows.</summary>
    /// <param name="count">How many at most; -1 for all.</param>
    /// <returns>True when more rows are left.</returns>
    public async ValueTask<bool> PullAsync(long count, CancellationToken cancellationToken)
    {
        _hasRow ??= await FetchAsync(cancellationToken).ConfigureAwait(false);
        for (var sent = 0L; _hasRow == true && sent != count; sent++)
        {
            await sender.RecordAsync(cursor.Current, cancellationToken).ConfigureAwait(false);
            HadRows = true;
            _hasRow = await FetchAsync(cancellationToken).ConfigureAwait(false);
        }

        return _hasRow.Value;
    }

    /// <summary>Drops rows.</summary>
    /// <inheritdoc cref="PullAsync"/>
    public async ValueTask<bool> DiscardAsync(long count, CancellationToken cancellationToken)
    {
        if (count < 0)
        {
            // The database may end a result faster than by making its rows.
            _hasRow = false;
            return false;
        }

        _hasRow ??= await FetchAsync(cancellationToken).ConfigureAwait(false);
        for (var dropped = 0L; _hasRow == true && dropped < count; dropped++)
        {
            _hasRow = await FetchAsync(cancellationToken).ConfigureAwait(false);
        }

        return _hasRow.Value;
    }

    public ValueTask<ResultSummary> SummarizeAsync(CancellationToken cancellationToken) =>
        sender.WhileAsync(new ValueTask<ResultSummary>(cursor.ConsumeAsync(cancellationToken)), cancellationToken);

    public ValueTask DisposeAsync() => cursor.DisposeAsync();

    private ValueTask<bool> FetchAsync(CancellationToken cancellationToken)
    {
        var fetch = cursor.FetchAsync(cancellationToken);
        return fetch.IsCompleted ? fetch : sender.WhileAsync(fetch, cancellationToken);
    }
}
