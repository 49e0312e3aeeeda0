using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Support;

/// <summary>Short forms for tests.</summary>
internal static class SessionReading
{
    public static async Task<List<IReadOnlyList<Value>>> RowsAsync(
        this IGraphSession session, string query, IReadOnlyDictionary<string, Value>? parameters = null) =>
        await ReadAsync(await session.RunAsync(query, parameters));

    public static async Task<List<IReadOnlyList<Value>>> RowsAsync(
        this IGraphTransaction transaction, string query, IReadOnlyDictionary<string, Value>? parameters = null) =>
        await ReadAsync(await transaction.RunAsync(query, parameters));

    /// <summary>The only value of the only row.</summary>
    public static async Task<Value> ValueAsync(this IGraphSession session, string query, IReadOnlyDictionary<string, Value>? parameters = null)
    {
        var row = (await session.RowsAsync(query, parameters)).ShouldHaveSingleItem();
        return row.ShouldHaveSingleItem();
    }

    public static async Task<ResultSummary> SummaryAsync(
        this IGraphSession session, string query, IReadOnlyDictionary<string, Value>? parameters = null)
    {
        await using var cursor = await session.RunAsync(query, parameters);
        return await cursor.ConsumeAsync();
    }

    public static async Task<List<IReadOnlyList<Value>>> ReadAsync(IResultCursor cursor)
    {
        await using (cursor)
        {
            var rows = new List<IReadOnlyList<Value>>();
            while (await cursor.FetchAsync())
            {
                rows.Add(cursor.Current);
            }

            return rows;
        }
    }
}
