using KazDiplo.Graph.Engine.Tests.Support;

namespace KazDiplo.Graph.Engine.Tests;

public sealed class WritingTests
{
    [Fact]
    public async Task Create_counts_what_it_makes()
    {
        await using var graph = TestGraph.Open();
        var counters = (await graph.RunAsync("CREATE (:A:B {x: 1, y: null})-[:R {z: 2}]->(:C)")).Counters;
        (counters.NodesCreated, counters.LabelsAdded, counters.RelationshipsCreated, counters.PropertiesSet).ShouldBe((2, 3, 1, 2));
    }

    [Fact]
    public async Task Property_of_a_new_node_cannot_speak_of_that_node()
    {
        await using var graph = TestGraph.Open();
        (await graph.FailureAsync("CREATE (n {x: n})")).Detail.ShouldBe("UndefinedVariable");
        (await graph.FailureAsync("CREATE (a {x: b.y}), (b {y: 1})")).Detail.ShouldBe("UndefinedVariable");
        (await graph.ValueAsync("CREATE (a {x: 1}), (b {y: a.x}) RETURN b.y")).ShouldBe("1");
    }

    [Fact]
    public async Task Merge_creates_once_and_finds_afterwards_also_within_one_statement()
    {
        await using var graph = TestGraph.Open();
        (await graph.RowsAsync("UNWIND [1, 1, 2] AS i MERGE (n:N {i: i}) ON CREATE SET n.made = true ON MATCH SET n.met = true RETURN n.i, n.made, n.met"))
            .ShouldBe(["1, true, true", "1, true, true", "2, true, null"]);
        (await graph.ValueAsync("MATCH (n:N) RETURN count(n)")).ShouldBe("2");
    }

    [Fact]
    public async Task Merge_of_a_relationship_uses_bound_nodes_and_looks_both_ways_when_undirected()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)-[:R]->(:B)");
        var counters = (await graph.RunAsync("MATCH (a:A), (b:B) MERGE (b)-[:R]-(a)")).Counters;
        counters.RelationshipsCreated.ShouldBe(0);
        (await graph.RunAsync("MATCH (a:A), (b:B) MERGE (b)-[:R]->(a)")).Counters.RelationshipsCreated.ShouldBe(1);
    }

    [Fact]
    public async Task Rows_of_a_match_are_all_read_before_the_first_change()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:N), (:N), (:N)");
        (await graph.RunAsync("MATCH (n:N) CREATE (:N)")).Counters.NodesCreated.ShouldBe(3);
        (await graph.RunAsync("MATCH (n:N) SET n:Seen WITH n MATCH (m:Seen) RETURN count(m)")).Counters.LabelsAdded.ShouldBe(6);
    }

    [Fact]
    public async Task Limit_after_a_write_does_not_limit_the_write()
    {
        await using var graph = TestGraph.Open();
        (await graph.RowsAsync("UNWIND range(1, 5) AS i CREATE (n:N {i: i}) RETURN n.i LIMIT 1")).ShouldBe(["1"]);
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("5");
    }

    [Fact]
    public async Task Deleting_a_connected_node_fails_at_the_end_and_changes_nothing()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)-[:R]->(:B)");
        var failure = await graph.FailureAsync("MATCH (a:A) DELETE a");
        failure.Code.ShouldBe("Neo.ClientError.Schema.ConstraintValidationFailed");
        failure.Detail.ShouldBe("DeleteConnectedNode");
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("2");
        (await graph.RunAsync("MATCH (a:A)-[r]->(b) DELETE a, r, b")).Counters.NodesDeleted.ShouldBe(2);
    }

    [Fact]
    public async Task Detach_delete_takes_the_relationships_along()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (a:A)-[:R]->(:B), (a)<-[:S]-(:C), (a)-[:L]->(a)");
        var counters = (await graph.RunAsync("MATCH (a:A) DETACH DELETE a")).Counters;
        (counters.NodesDeleted, counters.RelationshipsDeleted).ShouldBe((1, 3));
    }

    [Fact]
    public async Task Reading_a_deleted_node_fails_and_the_type_of_a_deleted_relationship_does_not()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)-[:R {x: 1}]->(:B)");
        (await graph.RowsAsync("MATCH ()-[r]->() DELETE r RETURN type(r)")).ShouldBe(["'R'"]);
        (await graph.FailureAsync("MATCH (a:A) DELETE a RETURN a.x")).Detail.ShouldBe("DeletedEntityAccess");
    }

    [Fact]
    public async Task Set_replaces_adds_and_removes()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A {x: 1, y: 2})");
        (await graph.ValueAsync("MATCH (a:A) SET a = {y: 3, z: 4} RETURN properties(a)")).ShouldBe("{y: 3, z: 4}");
        (await graph.ValueAsync("MATCH (a:A) SET a += {y: null, w: 5} RETURN properties(a)")).ShouldBe("{z: 4, w: 5}");
        (await graph.ValueAsync("MATCH (a:A) REMOVE a.z, a:A SET a:B:C RETURN labels(a)")).ShouldBe("['B', 'C']");
        (await graph.FailureAsync("MATCH (b:B) SET b.x = {m: 1}")).Detail.ShouldBe("InvalidPropertyType");
    }

    [Fact]
    public async Task Foreach_writes_for_each_item()
    {
        await using var graph = TestGraph.Open();
        (await graph.RunAsync("FOREACH (i IN range(1, 3) | CREATE (:N {i: i}))")).Counters.NodesCreated.ShouldBe(3);
    }

    [Fact]
    public async Task Uniqueness_constraint_refuses_the_second_and_the_statement_leaves_nothing()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE CONSTRAINT one FOR (n:N) REQUIRE n.id IS UNIQUE");
        (await graph.FailureAsync("UNWIND [1, 2, 1] AS id CREATE (:N {id: id})")).Code.ShouldBe("Neo.ClientError.Schema.ConstraintValidationFailed");
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("0");
        (await graph.RowsAsync("SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties")).ShouldBe(["'one', 'UNIQUENESS', ['N'], ['id']"]);
    }
}
