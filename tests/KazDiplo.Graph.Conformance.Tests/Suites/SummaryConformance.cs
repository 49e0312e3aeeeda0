using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Suites;

/// <summary>Counters, types of queries, plans and constraints.</summary>
public abstract class SummaryConformance(ITarget target) : ConformanceSuite(target)
{
    [Fact]
    public async Task Counters_of_creation_count_every_part()
    {
        var counters = (await Session.SummaryAsync("CREATE (a:A:B {x: 1, y: 2})-[:R {z: 3}]->(:A)")).Counters;
        counters.ShouldBe(new QueryCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 3, LabelsAdded = 3 });
    }

    [Fact]
    public async Task Counters_of_change_count_every_part()
    {
        await Session.SummaryAsync("CREATE (:A:B {x: 1, y: 2})");
        var counters = (await Session.SummaryAsync("MATCH (n:A) SET n.x = 5, n.y = null, n:C REMOVE n:B")).Counters;
        counters.ShouldBe(new QueryCounters { PropertiesSet = 2, LabelsAdded = 1, LabelsRemoved = 1 });
    }

    [Fact]
    public async Task Counters_of_deletion_count_every_part()
    {
        await Session.SummaryAsync("CREATE (a:A)-[:R]->(:A), (a)-[:R]->(a)");
        (await Session.SummaryAsync("MATCH (n) DETACH DELETE n")).Counters.ShouldBe(new QueryCounters { NodesDeleted = 2, RelationshipsDeleted = 2 });
    }

    [Fact]
    public async Task Counters_of_merge_count_what_was_missing()
    {
        const string merge = "MERGE (n:A {id: 1}) ON CREATE SET n.new = true ON MATCH SET n.seen = 1";
        (await Session.SummaryAsync(merge)).Counters.ShouldBe(new QueryCounters { NodesCreated = 1, PropertiesSet = 2, LabelsAdded = 1 });
        (await Session.SummaryAsync(merge)).Counters.ShouldBe(new QueryCounters { PropertiesSet = 1 });
    }

    [Fact]
    public async Task Counters_of_reading_are_empty() =>
        (await Session.SummaryAsync("RETURN 1 AS x")).Counters.ContainsUpdates.ShouldBeFalse();

    [Theory]
    [InlineData("RETURN 1 AS x", QueryType.Read)]
    [InlineData("CREATE (:A)", QueryType.Write)]
    [InlineData("CREATE (n:A) RETURN n", QueryType.ReadWrite)]
    [InlineData("CREATE INDEX some_index FOR (n:A) ON (n.x)", QueryType.Schema)]
    public async Task Summary_names_the_type_of_the_query(string query, QueryType type) => (await Session.SummaryAsync(query)).QueryType.ShouldBe(type);

    [Fact]
    public async Task Summary_of_one_statement_holds_a_bookmark_and_the_database()
    {
        var summary = await Session.SummaryAsync("CREATE (:A)");
        summary.Bookmark.ShouldNotBeNullOrEmpty();
        summary.Database.ShouldBe("neo4j");
        summary.Plan.ShouldBeNull();
    }

    [Fact]
    public async Task Explain_gives_a_plan_and_runs_nothing()
    {
        var plan = (await Session.SummaryAsync("EXPLAIN CREATE (n:A) RETURN n")).Plan.ShouldNotBeNull();
        plan.OperatorType.ShouldStartWith("ProduceResults");
        plan.Children.ShouldNotBeEmpty();
        plan.DbHits.ShouldBeNull();
        (await Session.ValueAsync("MATCH (n:A) RETURN count(n) AS c")).AsInteger().ShouldBe(0);
    }

    [Fact]
    public async Task Profile_gives_a_plan_with_rows()
    {
        await Session.SummaryAsync("UNWIND range(1, 7) AS i CREATE (:A {i: i})");
        var plan = (await Session.SummaryAsync("PROFILE MATCH (n:A) RETURN n.i AS i")).Plan.ShouldNotBeNull();
        plan.Rows.ShouldBe(7);
    }

    [Fact]
    public async Task Constraint_is_counted_once_and_refuses_duplicates()
    {
        const string constraint = "CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE";
        (await Session.SummaryAsync(constraint)).Counters.ConstraintsAdded.ShouldBe(1);
        (await Session.SummaryAsync(constraint)).Counters.ConstraintsAdded.ShouldBe(0);
        await Session.SummaryAsync("CREATE (:A {id: 1})");
        var failure = await Should.ThrowAsync<GraphException>(() => Session.SummaryAsync("CREATE (:A {id: 1})"));
        failure.Code.ShouldBe("Neo.ClientError.Schema.ConstraintValidationFailed");
        (await Session.SummaryAsync("DROP CONSTRAINT a_id")).Counters.ConstraintsRemoved.ShouldBe(1);
        (await Session.SummaryAsync("CREATE (:A {id: 1})")).Counters.NodesCreated.ShouldBe(1);
    }

    [Fact]
    public async Task Index_is_counted_and_dropped()
    {
        (await Session.SummaryAsync("CREATE INDEX a_x IF NOT EXISTS FOR (n:A) ON (n.x)")).Counters.IndexesAdded.ShouldBe(1);
        (await Session.SummaryAsync("DROP INDEX a_x IF EXISTS")).Counters.IndexesRemoved.ShouldBe(1);
    }
}
