using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Parsing;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class StatementTests
{
    [Theory]
    [InlineData("EXPLAIN RETURN 1", ExecutionMode.Explain)]
    [InlineData("profile RETURN 1", ExecutionMode.Profile)]
    [InlineData("CYPHER 5 runtime=slotted PROFILE RETURN 1;", ExecutionMode.Profile)]
    [InlineData("// first\nRETURN 1 ;", ExecutionMode.Execute)]
    public void Prefix_gives_the_mode(string text, ExecutionMode mode) => Parser.Parse(text).Mode.ShouldBe(mode);

    [Fact]
    public void Cypher_prefix_gives_version_and_options() =>
        Parser.Parse("CYPHER 25 planner=cost debug=true RETURN 1").QueryOptions.ShouldBe(
            [new("version", "25", default), new("planner", "cost", default), new("debug", "true", default)]);

    [Fact]
    public void Constraint_names_entity_properties_and_kind() =>
        Parser.Parse("CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Person) REQUIRE (n.a, n.b) IS NODE KEY").ShouldBe(new CreateConstraint(
            new StringLiteral("c", default), ConstraintKind.Key, true, new SchemaEntity(false, ["Person"], default), ["a", "b"], null, null, default));

    [Theory]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS UNIQUE", ConstraintKind.Unique)]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:R]-() REQUIRE r.x IS RELATIONSHIP KEY", ConstraintKind.Key)]
    [InlineData("CREATE CONSTRAINT for FOR (n:A) REQUIRE n.x IS NOT NULL", ConstraintKind.NotNull)]
    [InlineData("CREATE CONSTRAINT $name FOR (n:A) REQUIRE n.x IS :: LIST<STRING NOT NULL>", ConstraintKind.PropertyType)]
    [InlineData("CREATE CONSTRAINT FOR (n:A) REQUIRE n.x IS TYPED ZONED DATETIME OPTIONS {}", ConstraintKind.PropertyType)]
    public void Constraint_has_its_kind(string text, ConstraintKind kind) =>
        Parser.Parse(text).ShouldBeOfType<CreateConstraint>().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x, n.y)", IndexKind.Range, "x,y")]
    [InlineData("CREATE INDEX FOR (n:A) ON n.x", IndexKind.Range, "x")]
    [InlineData("CREATE TEXT INDEX i IF NOT EXISTS FOR (n:A) ON (n.x)", IndexKind.Text, "x")]
    [InlineData("CREATE POINT INDEX FOR ()-[r:R]->() ON (r.x)", IndexKind.Point, "x")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)", IndexKind.Lookup, "")]
    [InlineData("CREATE FULLTEXT INDEX names FOR (n:A|B) ON EACH [n.x, n.y] OPTIONS {indexConfig: {}}", IndexKind.FullText, "x,y")]
    [InlineData("CREATE VECTOR INDEX v FOR (n:A) ON (n.x) OPTIONS $options", IndexKind.Vector, "x")]
    public void Index_has_its_kind_and_properties(string text, IndexKind kind, string properties)
    {
        var index = Parser.Parse(text).ShouldBeOfType<CreateIndex>();
        index.Kind.ShouldBe(kind);
        string.Join(',', index.Properties).ShouldBe(properties);
    }

    [Theory]
    [InlineData("SHOW INDEXES", ShowKind.Indexes, null)]
    [InlineData("SHOW RANGE INDEX YIELD name, type WHERE type = 'RANGE' RETURN name", ShowKind.Indexes, "RANGE")]
    [InlineData("SHOW NODE UNIQUENESS CONSTRAINTS", ShowKind.Constraints, "NODE UNIQUENESS")]
    [InlineData("SHOW PROCEDURES EXECUTABLE BY CURRENT USER YIELD *", ShowKind.Procedures, null)]
    [InlineData("SHOW BUILT IN FUNCTIONS", ShowKind.Functions, "BUILT IN")]
    [InlineData("SHOW DATABASE neo4j", ShowKind.Databases, null)]
    [InlineData("SHOW DEFAULT DATABASE", ShowKind.DefaultDatabase, null)]
    [InlineData("SHOW TRANSACTIONS 'a', 'b' YIELD *", ShowKind.Transactions, null)]
    [InlineData("TERMINATE TRANSACTION $id", ShowKind.TerminateTransactions, null)]
    [InlineData("SHOW CURRENT USER", ShowKind.CurrentUser, null)]
    public void Show_command_says_what_it_shows(string text, ShowKind kind, string? filter)
    {
        var show = Parser.Parse(text).ShouldBeOfType<ShowCommand>();
        (show.Kind, show.Filter).ShouldBe((kind, filter));
    }

    [Theory]
    [InlineData("DROP INDEX i IF EXISTS", typeof(DropIndex))]
    [InlineData("DROP CONSTRAINT `my constraint`", typeof(DropConstraint))]
    public void Drop_names_what_goes(string text, Type type) => Parser.Parse(text).ShouldBeOfType(type);

    [Theory]
    [InlineData("MATCH (n) SET n.a = 1, n += {b: 2}, n = $all, n:A:B, n[$key] = 3, n:$($labels), (n).c = 4 REMOVE n.a, n:A, n[$key]")]
    [InlineData("MATCH (a)-[r]->(b) DETACH DELETE a, b NODETACH DELETE r")]
    [InlineData("UNWIND $rows AS row MERGE (n:A {id: row.id}) ON CREATE SET n = row ON MATCH SET n.seen = true FINISH")]
    [InlineData("FOREACH (x IN [1, 2] | CREATE (:A {x: x}) FOREACH (y IN [3] | MERGE (:B {y: y})))")]
    [InlineData("CALL db.labels")]
    [InlineData("CALL db.labels() YIELD label AS l WHERE l STARTS WITH 'A' RETURN l")]
    [InlineData("MATCH (n) CALL (n) { RETURN n.x AS x UNION RETURN n.y AS x } IN 2 CONCURRENT TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE REPORT STATUS AS s RETURN x")]
    [InlineData("MATCH (n) OPTIONAL CALL (*) { WITH n RETURN 1 AS x } RETURN x ORDER BY x SKIP 1 LIMIT $n")]
    [InlineData("MATCH (n) ORDER BY n.x LIMIT 3 RETURN n OFFSET 1")]
    [InlineData("LOAD CSV WITH HEADERS FROM 'file:///a.csv' AS row FIELDTERMINATOR ';' RETURN row.x")]
    [InlineData("USE neo4j MATCH (n) USING INDEX n:A(x) USING SCAN n:A WHERE n.x = 1 RETURN n")]
    [InlineData("MATCH REPEATABLE ELEMENTS (a)-->(b) RETURN *, 1 AS x")]
    [InlineData("RETURN n IS :: INTEGER NOT NULL | STRING, n IS NOT TYPED LIST<ANY>, n IS NOT NFD NORMALIZED, n IS A, n :: INTEGER")]
    [InlineData("RETURN COUNT { (a)-->(b) WHERE a.x = b.x } + size(COLLECT { MATCH (n) RETURN n.x }), EXISTS { RETURN 1 }, exists(n.x)")]
    [InlineData("RETURN reduce(s = 0, x IN [1] | s + x), single(x IN xs WHERE x), [(a)-->(b) WHERE b.x | b.y], [p = (a)--() | p]")]
    [InlineData("RETURN CASE x WHEN 1, 2 THEN 'a' ELSE 'b' END, CASE WHEN x THEN y END, n {.a, .*, b, c: 1}")]
    [InlineData("WITH 1 AS match, 2 AS end, 3 AS in RETURN match + end * in AS order ORDER BY order")]
    [InlineData("INSERT (a:A)-[:R]->(b:B)")]
    public void Neo4j_5_syntax_is_parsed(string text) => Parser.Parse(text).ShouldNotBeNull();
}
