using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Tests;

/// <summary>Rows of a query as text, for comparison with what was read by hand.</summary>
internal static class Rows
{
    public static async Task<List<string>> OfAsync(IGraphDatabase database, string query, params (string Key, Value Value)[] parameters)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using var cursor = await session.RunAsync(
            query, parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value), cancellationToken: TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await cursor.FetchAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join(" | ", cursor.Current.Select(value => ValueRenderer.TryToText(value) ?? value.ToString())));
        }

        return rows;
    }
}
