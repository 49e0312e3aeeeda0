using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Port;

/// <summary>Rows of a running query, produced as they are asked for. Dispose ends the query wherever it is.</summary>
public interface IResultCursor : IAsyncDisposable
{
    /// <summary>Column names in order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Values of the current row, by column position. Valid after <see cref="FetchAsync"/> returned true; the row is the caller's to keep.</summary>
    IReadOnlyList<Value> Current { get; }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False at the end of the result.</returns>
    ValueTask<bool> FetchAsync(CancellationToken cancellationToken = default);

    /// <summary>Discards what is left and returns the summary.</summary>
    Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default);
}
