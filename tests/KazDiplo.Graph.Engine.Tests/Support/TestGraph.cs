using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Tests.Support;

/// <summary>A database in memory and short ways to ask it.</summary>
internal sealed class TestGraph : IAsyncDisposable
{
    private TestGraph(EmbeddedGraphDatabase database) => Database = database;

    public EmbeddedGraphDatabase Database { get; }

    public static TestGraph Open(EmbeddedOptions? options = null) => new(EmbeddedGraphDatabase.Open(options));

    /// <summary>A database in which a query has run.</summary>
    public static async Task<TestGraph> CreateAsync(string query, EmbeddedOptions? options = null)
    {
        var graph = Open(options);
        await graph.RunAsync(query);
        return graph;
    }

    /// <summary>Runs a statement to its end.</summary>
    public async Task<ResultSummary> RunAsync(string query, object? parameters = null)
    {
        await using var session = Database.OpenSession();
        var cursor = await session.RunAsync(query, ToParameters(parameters));
        return await cursor.ConsumeAsync();
    }

    /// <summary>The rows, each as its values in Cypher's literal form, separated by commas.</summary>
    public async Task<List<string>> RowsAsync(string query, object? parameters = null)
    {
        var rows = await ValuesAsync(query, parameters);
        return [.. rows.Select(row => string.Join(", ", row.Select(Text.Of)))];
    }

    public async Task<List<IReadOnlyList<Value>>> ValuesAsync(string query, object? parameters = null)
    {
        await using var session = Database.OpenSession();
        var cursor = await session.RunAsync(query, ToParameters(parameters));
        var rows = new List<IReadOnlyList<Value>>();
        while (await cursor.FetchAsync())
        {
            rows.Add(cursor.Current);
        }

        return rows;
    }

    /// <summary>The only value of the only row.</summary>
    public async Task<string> ValueAsync(string query, object? parameters = null) =>
        (await RowsAsync(query, parameters)).ShouldHaveSingleItem();

    public Task<GraphException> FailureAsync(string query, object? parameters = null) =>
        Should.ThrowAsync<GraphException>(() => RunAsync(query, parameters));

    /// <summary>The plan as text.</summary>
    public async Task<string> PlanAsync(string query)
    {
        var summary = await RunAsync("EXPLAIN " + query);
        return summary.Plan!.Arguments["string-representation"].AsString();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static Dictionary<string, Value> ToParameters(object? parameters)
    {
        var map = new Dictionary<string, Value>();
        foreach (var property in parameters?.GetType().GetProperties() ?? [])
        {
            map[property.Name] = property.GetValue(parameters) switch
            {
                Value value => value,
                string text => Value.String(text),
                bool truth => Value.Boolean(truth),
                int number => Value.Integer(number),
                long number => Value.Integer(number),
                double number => Value.Float(number),
                int[] numbers => Value.List([.. numbers.Select(number => Value.Integer(number))]),
                string[] texts => Value.List([.. texts.Select(Value.String)]),
                null => Value.Null,
                var other => throw new ArgumentException($"No value for {other.GetType()}.", nameof(parameters)),
            };
        }

        return map;
    }
}
