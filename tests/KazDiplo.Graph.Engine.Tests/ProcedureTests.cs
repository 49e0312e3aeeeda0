using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Procedures;
using KazDiplo.Graph.Engine.Tests.Support;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Tests;

public sealed class ProcedureTests
{
    [Fact]
    public async Task Built_in_procedures_list_what_is_in_use()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:B {x: 1})-[:R]->(:A), (c:Gone) DELETE c");
        (await graph.RowsAsync("CALL db.labels()")).ShouldBe(["'B'", "'A'"]);
        (await graph.RowsAsync("CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t")).ShouldBe(["'R'"]);
        (await graph.RowsAsync("CALL db.propertyKeys")).ShouldBe(["'x'"]);
        (await graph.ValueAsync("CALL db.ping() YIELD success RETURN success")).ShouldBe("true");
        (await graph.RowsAsync("CALL dbms.components() YIELD name, versions, edition RETURN count(*)")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Procedures_that_clients_call_at_connect_answer()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)");
        (await graph.RowsAsync("CALL dbms.clientConfig() YIELD name, value WHERE name = 'browser.post_connect_cmd' RETURN value")).ShouldBe(["''"]);
        (await graph.RowsAsync("CALL dbms.listConfig('default_database') YIELD value RETURN value")).ShouldBe(["'neo4j'"]);
        (await graph.RowsAsync("CALL dbms.queryJmx('org.neo4j:*') YIELD name RETURN count(*)")).ShouldBe(["0"]);
        (await graph.RowsAsync("CALL db.awaitIndexes(300)")).ShouldBeEmpty();
        (await graph.FailureAsync("CALL db.awaitIndex('nosuch', 1)")).Code.ShouldBe("Neo.ClientError.Schema.IndexNotFound");
        (await graph.RowsAsync("SHOW CURRENT USER")).ShouldBeEmpty();
        (await graph.RowsAsync("SHOW SETTINGS YIELD name, value WHERE name = 'server.bolt.enabled' RETURN value")).ShouldBe(["'true'"]);
        (await graph.RowsAsync("SHOW PROCEDURES YIELD name RETURN count(*) > 5 AS many")).ShouldBe(["true"]);
    }

    [Fact]
    public async Task Schema_visualization_draws_labels_and_the_types_between_them()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:A)-[:R]->(:B)-[:S]->(:A)");
        (await graph.ValueAsync("CALL db.schema.visualization() YIELD nodes, relationships RETURN [size(nodes), size(relationships)]")).ShouldBe("[2, 2]");
    }

    [Fact]
    public async Task Registered_procedure_is_called_for_each_row_and_filtered_by_where()
    {
        var signature = new ProcedureSignature("my.range", [new("to", StaticType.Integer)], [new("value", StaticType.Integer)]);
        var definition = new ProcedureDefinition(
            signature, "Counts.", static (_, arguments) => Enumerable.Range(1, (int)arguments[0].AsInteger()).Select(i => new[] { Value.Integer(i) }));
        await using var graph = TestGraph.Open(new EmbeddedOptions { Procedures = [definition] });
        (await graph.RowsAsync("UNWIND [1, 3] AS n CALL my.range(n) YIELD value WHERE value <> 2 RETURN n, value")).ShouldBe(["1, 1", "3, 1", "3, 3"]);
        (await graph.RowsAsync("SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'my.' RETURN name")).ShouldBe(["'my.range'"]);
    }

    [Fact]
    public async Task Unknown_procedure_is_an_error_before_anything_runs()
    {
        await using var graph = TestGraph.Open();
        (await graph.FailureAsync("CREATE (:A) WITH 1 AS x CALL no.such() YIELD y RETURN y")).Code.ShouldBe("Neo.ClientError.Procedure.ProcedureNotFound");
        (await graph.ValueAsync("MATCH (n) RETURN count(*)")).ShouldBe("0");
    }

    [Fact]
    public async Task Show_commands_take_yield_where_and_return()
    {
        await using var graph = await TestGraph.CreateAsync("CREATE INDEX by_x IF NOT EXISTS FOR (n:A) ON (n.x)");
        await graph.RunAsync("CREATE INDEX by_x IF NOT EXISTS FOR (n:A) ON (n.x)");
        (await graph.RowsAsync("SHOW INDEXES YIELD name, labelsOrTypes AS on, properties RETURN name, on, properties")).ShouldBe(["'by_x', ['A'], ['x']"]);
        (await graph.RowsAsync("SHOW INDEXES YIELD name AS n, type RETURN *")).ShouldBe(["'by_x', 'RANGE'"]);
        (await graph.ValuesAsync("SHOW INDEXES YIELD *"))[0].Count.ShouldBe(10);
        (await graph.FailureAsync("SHOW INDEXES WHERE nosuch = 1")).Detail.ShouldBe("UndefinedVariable");
        (await graph.RowsAsync("SHOW INDEXES WHERE name = 'other'")).ShouldBeEmpty();
        (await graph.RowsAsync("SHOW DATABASES YIELD name, default")).ShouldBe(["'neo4j', true"]);
        (await graph.RowsAsync("SHOW FUNCTIONS YIELD name WHERE name = 'coalesce' RETURN count(*)")).ShouldBe(["1"]);
        (await graph.FailureAsync("SHOW INDEXES YIELD nosuch")).Detail.ShouldBe("UndefinedVariable");
        (await graph.FailureAsync("CREATE INDEX by_x FOR (n:B) ON (n.x)")).Code.ShouldBe("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists");
        (await graph.RunAsync("DROP INDEX by_x")).Counters.IndexesRemoved.ShouldBe(1);
        (await graph.RunAsync("DROP INDEX by_x IF EXISTS")).Counters.IndexesRemoved.ShouldBe(0);
    }
}
