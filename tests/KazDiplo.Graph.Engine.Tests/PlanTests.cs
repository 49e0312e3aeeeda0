using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests;

public sealed class PlanTests
{
    [Fact]
    public async Task Property_of_a_unique_constraint_is_sought_in_its_index()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE");
        await graph.RunAsync("UNWIND range(1, 100) AS i CREATE (:Entity {id: 'e/' + toString(i)})");
        (await graph.PlanAsync("MATCH (n:Entity {id: $id}) RETURN n.id")).ShouldContain("+NodeUniqueIndexSeek n:Entity(n.id = $id)");
        (await graph.PlanAsync("MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id")).ShouldContain("+NodeUniqueIndexSeek");
        (await graph.PlanAsync("MATCH (n:Entity) WHERE n.id STARTS WITH 'e/1' RETURN n.id")).ShouldContain("+NodeIndexSeekByRange");
        (await graph.RowsAsync("MATCH (n:Entity) WHERE n.id IN ['e/1', 'e/2', 'e/1', null] RETURN n.id")).ShouldBe(["'e/1'", "'e/2'"]);
        (await graph.RowsAsync("MATCH (n:Entity) WHERE n.id > 'e/98' RETURN n.id ORDER BY n.id")).ShouldBe(["'e/99'"]);
    }

    [Fact]
    public async Task Matching_starts_at_the_rarer_label()
    {
        await using var graph = await TestGraph.CreateAsync("UNWIND range(1, 50) AS i CREATE (:Many)-[:R]->(:Many)");
        await graph.RunAsync("MATCH (m:Many) WITH m LIMIT 1 CREATE (:Few)-[:R]->(m)");
        (await graph.PlanAsync("MATCH (a:Many)<-[:R]-(b:Few) RETURN a")).ShouldContain("NodeByLabelScan b:Few");
    }

    [Fact]
    public async Task Counts_come_from_the_count_store()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)-[:R]->(:B)-[:S]->(:B)");
        (await graph.PlanAsync("MATCH (n) RETURN count(*)")).ShouldContain("NodeCountFromCountStore");
        (await graph.PlanAsync("MATCH (n:B) RETURN count(n)")).ShouldContain("NodeCountFromCountStore");
        (await graph.PlanAsync("MATCH ()-[r:R]->() RETURN count(r)")).ShouldContain("RelationshipCountFromCountStore");
        (await graph.ValueAsync("MATCH (n:B) RETURN count(n) + 1")).ShouldBe("3");
        (await graph.ValueAsync("MATCH ()-->() RETURN count(*)")).ShouldBe("2");
        (await graph.ValueAsync("MATCH ()--() RETURN count(*)")).ShouldBe("4");
    }

    [Fact]
    public async Task Order_by_with_limit_keeps_only_the_rows_it_needs()
    {
        await using var graph = TestGraph.Open();
        var plan = await graph.PlanAsync("MATCH (n) RETURN n.x AS x ORDER BY x LIMIT 3");
        plan.ShouldContain("+Top");
        plan.ShouldNotContain("+Sort");
    }

    [Fact]
    public async Task Reads_and_writes_are_parted_by_an_eager()
    {
        await using var graph = TestGraph.Open();
        (await graph.PlanAsync("MATCH (n) CREATE (m) RETURN m")).Split("+Eager").Length.ShouldBe(3);
        (await graph.PlanAsync("UNWIND $rows AS row CREATE (m {id: row})")).ShouldNotContain("+Eager");
    }

    [Fact]
    public async Task Profile_counts_rows_and_store_accesses()
    {
        await using var graph = await TestGraph.CreateAsync("UNWIND range(1, 10) AS i CREATE (:A {i: i})");
        var plan = (await graph.RunAsync("PROFILE MATCH (a:A) WHERE a.i > 7 RETURN a.i")).Plan!;
        plan.OperatorType.ShouldBe("ProduceResults");
        plan.Rows.ShouldBe(3);
        var leaf = plan;
        while (leaf.Children.Count > 0)
        {
            leaf = leaf.Children[0];
        }

        (leaf.OperatorType, leaf.Rows, leaf.DbHits).ShouldBe(("NodeByLabelScan", 10, 10));
    }
}
