using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests.Reference;

/// <summary>
/// Random patterns over random graphs, each asked of the engine and of the plain matcher: as written, with indexes, with
/// its parts in another order, and with bound variables.
/// </summary>
public sealed class MatchAgainstReferenceTests
{
    private const int Graphs = 40;
    private const int PatternsOfAGraph = 12;

    /// <summary>What a whole graph without labels may give; beyond it a case only costs time.</summary>
    private const int MostRows = 3_000;

    private int _compared;
    private long _rows;

    [Fact]
    public async Task Engine_finds_exactly_the_matches_of_the_definition()
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var random = new Random(seed);
            var reference = ReferenceGraph.Random(random);
            await using var plain = await TestGraph.CreateAsync(reference.ToCypher());
            await using var indexed = await TestGraph.CreateAsync(reference.ToCypher());
            await indexed.RunAsync("CREATE INDEX FOR (n:A) ON (n.x)");
            await indexed.RunAsync("CREATE INDEX FOR (n:B) ON (n.x)");
            for (var pattern = 0; pattern < PatternsOfAGraph; pattern++)
            {
                await CompareAsync(seed, random, reference, plain, indexed);
            }
        }

        // Patterns that match nothing prove little: enough of them must have matches.
        _compared.ShouldBeGreaterThan(Graphs * PatternsOfAGraph / 5);
        _rows.ShouldBeGreaterThan(_compared);
    }

    private async Task CompareAsync(int seed, Random random, ReferenceGraph reference, TestGraph plain, TestGraph indexed)
    {
        var match = ReferenceMatch.Random(random);
        var expected = new ReferenceMatcher(reference, match).Rows();
        if (expected.Count > MostRows)
        {
            return;
        }

        _compared += expected.Count > 0 ? 1 : 0;
        _rows += expected.Count;
        var shuffled = match with { Chains = [.. match.Chains.OrderBy(_ => random.Next())] };
        var name = match.NodeNames.First();
        await CheckAsync(seed, plain, match, match.ToString(), expected);
        await CheckAsync(seed, indexed, match, match.ToString(), expected);
        await CheckAsync(seed, indexed, match, shuffled.ToString(), expected);
        await CheckAsync(seed, plain, match, $"MATCH ({name}) WITH {name} {match}", expected);
        await CheckAsync(seed, plain, match, $"CALL () {{ {match} RETURN * }}", expected);
        if (match.Relationships.All(relationship => relationship.Length is null))
        {
            var reversed = match with { Chains = [.. match.Chains.Select(chain => chain.Reverse())] };
            await CheckAsync(seed, plain, match, reversed.ToString(), expected);
        }

        if (match.Relationships.FirstOrDefault(relationship => relationship.Length is null) is { } bound)
        {
            await CheckAsync(seed, plain, match, $"MATCH ()-[{bound.Name}]->() WITH {bound.Name} {match}", expected);
        }
    }

    private static async Task CheckAsync(int seed, TestGraph graph, ReferenceMatch match, string clauses, List<string> expected)
    {
        var columns = match.NodeNames.Select(name => $"{name}.i")
            .Concat(match.Relationships.Select(pattern => pattern.Length is null ? $"{pattern.Name}.i" : $"[x IN {pattern.Name} | x.i]"));
        var query = $"{clauses} RETURN {string.Join(", ", columns)}";
        var rows = await graph.RowsAsync(query);
        rows.Sort(StringComparer.Ordinal);
        rows.ShouldBe(expected, $"seed {seed}: {query}\n{await graph.PlanAsync(query)}");
    }
}
