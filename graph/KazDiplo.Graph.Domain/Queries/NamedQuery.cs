using System.Collections.Concurrent;
using System.Reflection;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>
/// A query of the product: its text lies in <c>NAME.cypher</c> beside its class, its parameters and rows are records.
/// The text stays within what Cypher 5 and Cypher 25 have in common.
/// </summary>
/// <typeparam name="TParameters">What the query is asked with.</typeparam>
/// <typeparam name="TRow">What one row says.</typeparam>
public abstract class NamedQuery<TParameters, TRow>
{
    /// <summary>The name of the class without <c>Query</c>, and of the file.</summary>
    public string Name => GetType().Name[..^"Query".Length];

    public string Text => QueryTexts.Of(Name);

    protected abstract IReadOnlyDictionary<string, Value> Bind(TParameters parameters);

    protected abstract TRow Map(RowReader row);

    /// <summary>Runs the query for reading and returns all rows: its own LIMIT or parameters bound their number.</summary>
    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<IReadOnlyList<TRow>> ReadAsync(
        IGraphDatabase database, TParameters parameters, CancellationToken cancellationToken)
    {
        var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        await using var sessionScope = session.ConfigureAwait(false);
        var cursor = await session.RunAsync(Text, Bind(parameters), cancellationToken: cancellationToken).ConfigureAwait(false);
        await using var cursorScope = cursor.ConfigureAwait(false);
        var columns = new RowColumns(cursor.Columns);
        var rows = new List<TRow>();
        while (await cursor.FetchAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(Map(new RowReader(columns, cursor.Current)));
        }

        return rows;
    }
}

internal static class QueryTexts
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    public static string Of(string name) => Texts.GetOrAdd(name, static key =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{key}.cypher")
            ?? throw new InvalidOperationException($"The query text {key}.cypher is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
