using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests;

public sealed class ReadingTests
{
    private const string Kin = """
        CREATE (a:Person {name: 'Aida'}), (b:Person {name: 'Bota'}), (c:Person:Poet {name: 'Chingiz'}), (d:City {name: 'Semey'}),
          (a)-[:KNOWS {since: 2001}]->(b), (b)-[:KNOWS {since: 2005}]->(c), (a)-[:LIVES_IN]->(d), (c)-[:LIVES_IN]->(d)
        """;

    [Fact]
    public async Task Match_of_a_node_gives_every_node()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A {x: 1}), (:B)");
        (await graph.RowsAsync("MATCH (n) RETURN n")).ShouldBe(["(:A {x: 1})", "(:B)"], ignoreOrder: true);
    }

    [Fact]
    public async Task Match_follows_relationships_in_their_direction()
    {
        await using var graph = await TestGraph.CreateAsync(Kin);
        (await graph.RowsAsync("MATCH (a)-[r:KNOWS]->(b) RETURN a.name, r.since, b.name ORDER BY r.since"))
            .ShouldBe(["'Aida', 2001, 'Bota'", "'Bota', 2005, 'Chingiz'"]);
        (await graph.RowsAsync("MATCH (:Poet)<-[:KNOWS]-(b) RETURN b.name")).ShouldBe(["'Bota'"]);
        (await graph.RowsAsync("MATCH (:City)--(p) RETURN p.name ORDER BY p.name")).ShouldBe(["'Aida'", "'Chingiz'"]);
    }

    [Fact]
    public async Task Two_patterns_of_one_match_never_share_a_relationship()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)-[:R]->(:B)");
        (await graph.RowsAsync("MATCH (a)-[r]-(b), (c)-[s]-(d) RETURN a")).ShouldBeEmpty();
        (await graph.RowsAsync("MATCH (a)-[r]-(b)-[s]-(c) RETURN a")).ShouldBeEmpty();
        (await graph.RowsAsync("MATCH (a)-[r]->(b) MATCH (c)-[s]->(d) RETURN a")).Count.ShouldBe(1);
        (await graph.RowsAsync("MATCH (a)-[r]->(b), (c)-[s*1..3]-(d) RETURN a")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Optional_match_without_a_match_gives_nulls()
    {
        await using var graph = await TestGraph.CreateAsync(Kin);
        (await graph.RowsAsync("MATCH (p:Person) OPTIONAL MATCH (p)-[:LIVES_IN]->(c) RETURN p.name, c.name ORDER BY p.name"))
            .ShouldBe(["'Aida', 'Semey'", "'Bota', null", "'Chingiz', 'Semey'"]);
    }

    [Fact]
    public async Task Variable_length_gives_every_trail_between_its_bounds()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:N {i: 0})-[:R]->(:N {i: 1})-[:R]->(:N {i: 2})-[:R]->(:N {i: 3})");
        (await graph.RowsAsync("MATCH ({i: 0})-[:R*2..3]->(n) RETURN n.i ORDER BY n.i")).ShouldBe(["2", "3"]);
        (await graph.RowsAsync("MATCH p = ({i: 0})-[:R*0..1]->(n) RETURN length(p) ORDER BY length(p)")).ShouldBe(["0", "1"]);
        (await graph.RowsAsync("MATCH (a)-[r:R*]->({i: 2}) RETURN a.i, size(r) ORDER BY a.i")).ShouldBe(["0, 2", "1, 1"]);
    }

    [Fact]
    public async Task Shortest_path_takes_the_fewest_relationships()
    {
        await using var graph = await TestGraph.CreateAsync("""
            CREATE (a:N {i: 0}), (b:N {i: 1}), (c:N {i: 2}), (d:N {i: 3}),
              (a)-[:R]->(b), (b)-[:R]->(d), (a)-[:R]->(c), (c)-[:R]->(d), (a)-[:R]->(:N {i: 4})-[:R]->(:N {i: 5})-[:R]->(d)
            """);
        (await graph.ValueAsync("MATCH (a {i: 0}), (d {i: 3}) MATCH p = shortestPath((a)-[:R*]->(d)) RETURN length(p)")).ShouldBe("2");
        (await graph.RowsAsync("MATCH p = allShortestPaths((a {i: 0})-[:R*]-(d {i: 3})) RETURN [n IN nodes(p) | n.i] AS way ORDER BY way"))
            .ShouldBe(["[0, 1, 3]", "[0, 2, 3]"]);
        (await graph.ValueAsync("MATCH p = shortestPath((a {i: 0})-[:R*]-(d {i: 3})) WHERE none(n IN nodes(p) WHERE n.i IN [1, 2]) RETURN length(p)"))
            .ShouldBe("3");
        (await graph.ValueAsync("MATCH p = shortestPath((a {i: 0})-[:R*]-(d {i: 3})) WHERE length(p) > 2 RETURN length(p)")).ShouldBe("3");
        (await graph.RowsAsync("MATCH p = shortestPath((a {i: 3})-[:R*]->(d {i: 0})) RETURN p")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Aggregation_groups_by_what_does_not_aggregate()
    {
        await using var graph = await TestGraph.CreateAsync(Kin);
        (await graph.RowsAsync("MATCH (p:Person)-[:LIVES_IN]->(c) RETURN c.name, count(*), collect(p.name) AS names"))
            .ShouldBe(["'Semey', 2, ['Aida', 'Chingiz']"]);
        (await graph.ValueAsync("MATCH (n:Nothing) RETURN count(n)")).ShouldBe("0");
        (await graph.ValueAsync("UNWIND [1, 2, 3] AS x RETURN sum(x) + 1")).ShouldBe("7");
    }

    [Fact]
    public async Task Union_keeps_equal_rows_once_and_union_all_keeps_all()
    {
        await using var graph = TestGraph.Open();
        (await graph.RowsAsync("RETURN 1 AS x UNION RETURN 1 AS x UNION RETURN 2 AS x")).ShouldBe(["1", "2"]);
        (await graph.RowsAsync("RETURN 1 AS x UNION ALL RETURN 1 AS x")).ShouldBe(["1", "1"]);
    }

    [Fact]
    public async Task Subqueries_see_the_row_around_them()
    {
        await using var graph = await TestGraph.CreateAsync(Kin);
        (await graph.RowsAsync("MATCH (p:Person) WHERE EXISTS { (p)-[:LIVES_IN]->() } RETURN p.name ORDER BY p.name")).ShouldBe(["'Aida'", "'Chingiz'"]);
        (await graph.RowsAsync("MATCH (p:Person) RETURN p.name, COUNT { (p)--() } AS n ORDER BY p.name")).ShouldBe(["'Aida', 2", "'Bota', 2", "'Chingiz', 2"]);
        (await graph.RowsAsync("MATCH (p:Poet) RETURN [(p)<-[:KNOWS]-(q) | q.name] AS known")).ShouldBe(["['Bota']"]);
        (await graph.RowsAsync("MATCH (p:Person) CALL (p) { MATCH (p)-[:KNOWS]->(q) RETURN q.name AS known } RETURN p.name, known ORDER BY known"))
            .ShouldBe(["'Aida', 'Bota'", "'Bota', 'Chingiz'"]);
        (await graph.RowsAsync("MATCH (p:City) RETURN COLLECT { MATCH (p)<--(q) RETURN q.name ORDER BY q.name } AS names")).ShouldBe(["['Aida', 'Chingiz']"]);
    }

    [Fact]
    public async Task Order_by_with_skip_and_limit_gives_the_same_rows_as_sorting_all()
    {
        await using var graph = TestGraph.Open();
        (await graph.RowsAsync("UNWIND [3, 1, 2, 5, 4] AS x RETURN x ORDER BY x DESC SKIP 1 LIMIT 2")).ShouldBe(["4", "3"]);
        (await graph.RowsAsync("UNWIND [3, 1, 2] AS x WITH x ORDER BY x LIMIT 2 RETURN x")).ShouldBe(["1", "2"]);
        (await graph.RowsAsync("UNWIND [3, 1, 2] AS x RETURN x ORDER BY x LIMIT 0")).ShouldBeEmpty();
    }
}
