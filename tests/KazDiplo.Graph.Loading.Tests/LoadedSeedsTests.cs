using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Tests;

/// <summary>The shipped seeds in the embedded engine: the queries of the graph model, with answers read by hand from the five documents.</summary>
public sealed class LoadedSeedsTests(LoadedSeeds seeds) : IClassFixture<LoadedSeeds>
{
    [Fact]
    public async Task Visitors_of_Kazakhstan_since_November_2023_are_three() =>
        (await Rows.OfAsync(
            seeds.Database,
            "MATCH (p:Person)-[v:VISITED]->(:Country {id: 'country/KAZ'}) WHERE v.from >= date('2023-11-01') RETURN p.name, v.from ORDER BY v.from, p.name"))
        .ShouldBe(["Emmanuel Macron | 2023-11-01", "Viktor Orban | 2023-11-01", "Vladimir Putin | 2023-11-09"]);

    [Fact]
    public async Task Co_members_of_Kazakhstan_are_those_that_the_documents_name() =>
        (await Rows.OfAsync(
            seeds.Database,
            "MATCH (:Country {id: 'country/KAZ'})-[:MEMBER_OF]->(o)<-[:MEMBER_OF]-(c:Country) RETURN c.name, collect(DISTINCT o.acronym) ORDER BY c.name"))
        .ShouldBe(
        [
            "Armenia | ['CSTO']", "Belarus | ['CSTO']", "China | ['SCO']", "Kyrgyzstan | ['CSTO']", "Russia | ['CSTO']", "Tajikistan | ['CSTO']", "Uzbekistan | ['OTS']",
        ]);

    [Fact]
    public async Task Macron_and_Pashinyan_are_linked_by_Tokayev_and_the_session_in_Yerevan() =>
        (await Rows.OfAsync(
            seeds.Database,
            """
            MATCH (a:Person {id: 'person/emmanuel-macron'}), (b:Person {id: 'person/nikol-pashinyan'})
            MATCH p = shortestPath((a)-[:MET|VISITED|PARTICIPATED_IN|HOLDS_OFFICE|MEMBER_OF*..6]-(b))
            RETURN [n IN nodes(p) | n.id]
            """))
        .ShouldBe(["['person/emmanuel-macron', 'person/kassym-jomart-tokayev', 'meeting/2022-11-23-csto-collective-security-council-yerevan', 'person/nikol-pashinyan']"]);

    [Fact]
    public async Task Hard_contradictions_are_the_border_and_the_rank_of_China()
    {
        var rows = await Rows.OfAsync(
            seeds.Database,
            "MATCH (a:Claim)-[x:CONTRADICTS {kind: 'hard'}]-(b:Claim) WHERE a.id < b.id RETURN DISTINCT a.predicate, b.predicate, a.object, b.object, coalesce(a.value, a.relRank), coalesce(b.value, b.relRank)");
        rows.ShouldBe(
            ["BORDERS | BORDERS | country/KAZ | country/KAZ | 1765 | 1800", "TRADES_WITH | TRADES_WITH | country/CHN | country/CHN | 1 | 2"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_direct_relationship_leads_to_claims_with_a_paragraph() =>
        (await Rows.OfAsync(
            seeds.Database,
            """
            MATCH (:Entity)-[r]->(:Entity)
            WHERE r.claims IS NULL OR size(r.claims) = 0
               OR any(id IN r.claims WHERE NOT EXISTS { MATCH (c:Claim {id: id})-[s:STATED_IN]->(:Document) WHERE s.paragraph >= 1 AND s.end > s.start })
            RETURN type(r)
            """)).ShouldBeEmpty();

    [Fact]
    public async Task Both_lengths_of_the_border_with_China_stand_side_by_side() =>
        (await Rows.OfAsync(seeds.Database, "MATCH (:Country {id: 'country/KAZ'})-[r:BORDERS]-(:Country {id: 'country/CHN'}) RETURN r.km ORDER BY r.km")).ShouldBe(["1765", "1800"]);

    [Fact]
    public async Task Largest_investor_has_its_sum() =>
        (await Rows.OfAsync(seeds.Database, "MATCH (o)-[r:INVESTED_IN]->(:Country {id: 'country/KAZ'}) WHERE r.usd IS NOT NULL RETURN o.id, r.usd"))
        .ShouldBe(["org/european-union | 117000000000"]);

    [Fact]
    public async Task Second_load_writes_nothing()
    {
        var before = await Rows.OfAsync(seeds.Database, "MATCH (n) RETURN count(n)");
        var report = await new LoadService(seeds.Database, TimeProvider.System).LoadAsync([RepositoryFiles.Seeds], cancellationToken: TestContext.Current.CancellationToken);
        report.RunId.ShouldBeNull();
        report.Changes.ShouldBeEmpty();
        report.Unchanged.ShouldBeGreaterThan(3_000);
        (await Rows.OfAsync(seeds.Database, "MATCH (n) RETURN count(n)")).ShouldBe(before);
        (await Rows.OfAsync(seeds.Database, "MATCH (r:LoadRun) RETURN count(r)")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Claims_of_a_relationship_are_one_query_away() =>
        (await Rows.OfAsync(
            seeds.Database,
            "MATCH (c:Claim)-[s:STATED_IN]->(d:Document) WHERE c.id IN $claims RETURN d.file, s.paragraph",
            ("claims", Value.List(Value.String("claim/001-0127")))))
        .ShouldBe(["001_05d4af9c68a29d22.txt | 14"]);
}

/// <summary>The seeds, loaded once into an embedded engine in memory.</summary>
public sealed class LoadedSeeds : IAsyncLifetime
{
    public IGraphDatabase Database { get; } = EmbeddedGraphDatabase.Open();

    public async ValueTask InitializeAsync()
    {
        var report = await new LoadService(Database, TimeProvider.System).LoadAsync([RepositoryFiles.Seeds]);
        report.Outcome.ShouldBe(LoadOutcome.Complete, string.Join('\n', report.Problems));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
