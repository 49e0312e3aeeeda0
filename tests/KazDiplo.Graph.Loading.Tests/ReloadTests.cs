using KazDiplo.Graph.Engine;

namespace KazDiplo.Graph.Loading.Tests;

/// <summary>What a later load makes of an earlier one: claims are retracted, never overwritten; what users added stays.</summary>
public sealed class ReloadTests : IAsyncLifetime
{
    private readonly SeedFolder _seeds = new();
    private readonly EmbeddedGraphDatabase _database = EmbeddedGraphDatabase.Open();

    public async ValueTask InitializeAsync() => (await LoadAsync()).Outcome.ShouldBe(LoadOutcome.Complete);

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _seeds.Dispose();
    }

    [Fact]
    public async Task Changed_claim_is_retracted_and_recorded_anew()
    {
        _seeds.With("claims.yaml", "value: 1765", "value: 1783");
        var report = await LoadAsync();
        report.RunId.ShouldNotBeNull();
        (await Rows.OfAsync(_database, "MATCH (c:Claim) WHERE c.predicate = 'BORDERS' RETURN c.value, c.retractedAt IS NULL ORDER BY c.value"))
            .ShouldBe(["1765 | false", "1783 | true"]);
        (await Rows.OfAsync(_database, "MATCH ()-[r:BORDERS]->() RETURN r.km")).ShouldBe(["1783"]);
        (await LoadAsync()).RunId.ShouldBeNull();
    }

    [Fact]
    public async Task Vanished_claim_is_retracted_and_derives_nothing_more()
    {
        _seeds.Write("claims.yaml", SeedFolder.Claims[..SeedFolder.Claims.IndexOf("  - id: claim/001-0002", StringComparison.Ordinal)]);
        _seeds.With("coverage.yaml", "claims: [claim/001-0002]", "claims: 0, reason: withdrawn");
        await LoadAsync();
        (await Rows.OfAsync(_database, "MATCH ()-[r:VISITED|MADE|HOSTED_BY]->() RETURN type(r)")).ShouldBeEmpty();
        (await Rows.OfAsync(_database, "MATCH (c:Claim) WHERE c.retractedAt IS NOT NULL RETURN c.predicate")).ShouldBe(["VISITED"]);
        (await LoadAsync()).RunId.ShouldBeNull();
    }

    [Fact]
    public async Task What_users_added_stays()
    {
        await WriteAsync("MATCH (c:Country {id: 'country/KAZ'}) SET c.myNote = 'mine' CREATE (c)-[:LIKES]->(:Entity {id: 'country/x-mine', name: 'Mine'})");
        _seeds.With("entities.yaml", "name: Kazakhstan", "name: Republic of Kazakhstan");
        await LoadAsync();
        (await Rows.OfAsync(_database, "MATCH (c:Country {id: 'country/KAZ'})-[:LIKES]->(x) RETURN c.name, c.myNote, x.name"))
            .ShouldBe(["Republic of Kazakhstan | mine | Mine"]);
    }

    [Fact]
    public async Task Plan_says_what_a_load_would_do_and_writes_nothing()
    {
        _seeds.With("entities.yaml", "name: O}", "name: Other}");
        var plan = await new LoadService(_database, TimeProvider.System).PlanAsync([_seeds.Path], TestContext.Current.CancellationToken);
        plan.Changes.ShouldBe([new ChangeCount("Organization", 0, 1, 0)]);
        (await Rows.OfAsync(_database, "MATCH (o:Organization) RETURN o.name")).ShouldBe(["O"]);
    }

    [Fact]
    public async Task One_bad_record_keeps_everything_out()
    {
        _seeds.With("entities.yaml", "name: O}", "name: Other}").With("claims.yaml", "BORDERS", "BORDRES");
        var report = await LoadAsync();
        report.Outcome.ShouldBe(LoadOutcome.Refused);
        (await Rows.OfAsync(_database, "MATCH (o:Organization) RETURN o.name")).ShouldBe(["O"]);
    }

    private Task<LoadReport> LoadAsync() =>
        new LoadService(_database, TimeProvider.System).LoadAsync([_seeds.Path], cancellationToken: TestContext.Current.CancellationToken);

    private async Task WriteAsync(string query)
    {
        await using var session = _database.OpenSession();
        await using var cursor = await session.RunAsync(query, cancellationToken: TestContext.Current.CancellationToken);
        await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
    }
}
