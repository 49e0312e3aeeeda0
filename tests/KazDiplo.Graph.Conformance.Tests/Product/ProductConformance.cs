using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Loading;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Product;

/// <summary>The product over a target does what it does over the embedded engine: loads the same graph and reads the same rows.</summary>
public abstract class ProductConformance(LoadedPair loaded)
{
    /// <summary>Neo4j forgets no property key: those of earlier tests are listed too.</summary>
    private static readonly string[] ListsAllThatEverWere = ["PropertyKeys"];

    public static TheoryData<string> Queries() => [.. ProductQueries.Names];

    [Fact]
    public void First_load_writes_everything() => loaded.FirstLoad.Outcome.ShouldBe(LoadOutcome.Complete);

    [Fact]
    public async Task Loaded_graph_is_the_same_node_by_node_and_relationship_by_relationship()
    {
        var expected = await GraphContent.ReadAsync(loaded.Embedded);
        var actual = await GraphContent.ReadAsync(loaded.Target);
        actual.Except(expected).ShouldBeEmpty();
        expected.Except(actual).ShouldBeEmpty();
        actual.Count.ShouldBe(expected.Count);
    }

    [Fact]
    public async Task Second_load_writes_nothing()
    {
        var before = await GraphContent.ReadAsync(loaded.Target);
        var report = await LoadedPair.LoadAsync(loaded.Target);
        report.RunId.ShouldBeNull();
        (await GraphContent.ReadAsync(loaded.Target)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_of_the_product_gives_the_same_rows(string name)
    {
        var text = ProductQueries.Text(name);
        var samples = await SampleParameters.ForAsync(loaded.Embedded, name, ProductQueries.ParametersOf(text));
        var rows = 0;
        foreach (var parameters in samples)
        {
            var expected = await ReadAsync(loaded.Embedded, text, parameters);
            var actual = await ReadAsync(loaded.Target, text, parameters);
            (ListsAllThatEverWere.Contains(name) ? actual.Intersect(expected).ToList() : actual).ShouldBe(expected);
            rows += expected.Count;
        }

        rows.ShouldBeGreaterThan(0, "a query that finds nothing compares nothing");
    }

    // Rows and lists in a fixed order: where a query does not order them, each database may choose.
    private static async Task<List<string>> ReadAsync(IGraphDatabase database, string text, Dictionary<string, Value> parameters)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        return [.. (await session.RowsAsync(text, parameters)).Select(row => string.Join(" | ", row.Select(Canonical.Unordered))).Order(StringComparer.Ordinal)];
    }
}
