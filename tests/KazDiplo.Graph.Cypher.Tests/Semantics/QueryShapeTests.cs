using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Semantics;

public sealed class QueryShapeTests
{
    [Theory]
    [InlineData("MATCH (n)")]
    [InlineData("WITH 1 AS x")]
    [InlineData("RETURN 1 AS x MATCH (n) RETURN n")]
    [InlineData("CREATE (n) MATCH (m) RETURN m")]
    [InlineData("MATCH (n) SET n.x = 1 UNWIND [1] AS x RETURN x")]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (m) SET m.x = 1 RETURN m } RETURN n")]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (m) } AS l")]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (m) RETURN m, 1 AS x } AS l")]
    [InlineData("MATCH (n) USE neo4j RETURN n")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a")]
    public void Clauses_in_the_wrong_place_are_refused(string query) =>
        Queries.AnalysisError(query).Detail.ShouldBe(ErrorDetail.InvalidClauseComposition);

    [Theory]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS b")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS a, 3 AS b")]
    [InlineData("RETURN 1 AS a UNION CREATE (n)")]
    public void Union_of_different_columns_is_refused(string query) =>
        Queries.AnalysisError(query).Detail.ShouldBe(ErrorDetail.DifferentColumnsInUnion);

    [Theory]
    [InlineData("CREATE ()-[:R]-()", ErrorDetail.RequiresDirectedRelationship)]
    [InlineData("CREATE ()<-[:R]->()", ErrorDetail.RequiresDirectedRelationship)]
    [InlineData("CREATE ()-->()", ErrorDetail.NoSingleRelationshipType)]
    [InlineData("CREATE ()-[:A|B]->()", ErrorDetail.NoSingleRelationshipType)]
    [InlineData("CREATE ()-[:A&B]->()", ErrorDetail.NoSingleRelationshipType)]
    [InlineData("CREATE ()-[:A*2]->()", ErrorDetail.CreatingVarLength)]
    [InlineData("MERGE ()-[:A]->+()", ErrorDetail.CreatingVarLength)]
    [InlineData("CREATE (:A|B)", ErrorDetail.UnexpectedSyntax)]
    [InlineData("CREATE (:!A)", ErrorDetail.UnexpectedSyntax)]
    [InlineData("CREATE (n WHERE n.x = 1)", ErrorDetail.UnexpectedSyntax)]
    [InlineData("CREATE p = shortestPath((a)-[:R]->(b))", ErrorDetail.UnexpectedSyntax)]
    [InlineData("CREATE ((a)-[:R]->(b)){2}", ErrorDetail.UnexpectedSyntax)]
    [InlineData("MATCH (n $p) RETURN n", ErrorDetail.InvalidParameterUse)]
    [InlineData("MERGE (n $p)", ErrorDetail.InvalidParameterUse)]
    [InlineData("MATCH (n) DELETE n:A", ErrorDetail.InvalidDelete)]
    [InlineData("MATCH (n) DELETE 1", ErrorDetail.InvalidArgumentType)]
    [InlineData("MATCH ()-[r]->() SET r:A", ErrorDetail.InvalidArgumentType)]
    [InlineData("WITH 1 AS x SET x.y = 1", ErrorDetail.InvalidArgumentType)]
    [InlineData("MATCH (n) SET n = 1", ErrorDetail.InvalidArgumentType)]
    [InlineData("FOREACH (x IN 1 | CREATE (:A))", ErrorDetail.InvalidArgumentType)]
    public void Wrong_update_is_refused(string query, string detail) => Queries.AnalysisError(query).Detail.ShouldBe(detail);

    [Theory]
    [InlineData("MATCH (n) RETURN n", false)]
    [InlineData("MATCH (n) SET n.x = 1", true)]
    [InlineData("CALL { CREATE (n) } RETURN 1", true)]
    [InlineData("FOREACH (x IN [1] | CREATE (:A))", true)]
    public void Statement_knows_whether_it_writes(string query, bool writes) => Queries.Analyze(query).IsWriting.ShouldBe(writes);

    [Fact]
    public void Statement_knows_its_parameters() =>
        Queries.Analyze("MATCH (n {x: $a}) WHERE n.y IN $b RETURN n LIMIT $c").Parameters.Keys.Order().ShouldBe(["a", "b", "c"]);

    [Theory]
    [InlineData("CALL p(1)", ErrorDetail.ProcedureNotFound)]
    [InlineData("CALL f('a')", ErrorDetail.InvalidArgumentType)]
    [InlineData("CALL f(1, 2)", ErrorDetail.InvalidNumberOfArguments)]
    [InlineData("CALL f(1) YIELD z", ErrorDetail.UndefinedVariable)]
    [InlineData("CALL f(1) YIELD a, b AS a", ErrorDetail.VariableAlreadyBound)]
    [InlineData("CALL f YIELD a RETURN a", ErrorDetail.InvalidArgumentPassingMode)]
    [InlineData("CALL f(1) YIELD * RETURN a", ErrorDetail.UnexpectedSyntax)]
    [InlineData("MATCH (n) CALL f(count(n)) YIELD a RETURN a", ErrorDetail.InvalidAggregation)]
    public void Wrong_procedure_call_is_refused(string query, string detail) =>
        Queries.AnalysisError(query, "f(in :: INTEGER?) :: (a :: STRING?, b :: STRING?)").Detail.ShouldBe(detail);

    [Theory]
    [InlineData("CALL f", "a,b")]
    [InlineData("CALL f(1)", "a,b")]
    [InlineData("CALL f(1) YIELD *", "a,b")]
    [InlineData("CALL f(1) YIELD b AS c", "c")]
    [InlineData("CALL f(1) YIELD b RETURN b + 'x' AS d", "d")]
    public void Procedure_call_has_columns(string query, string columns) =>
        string.Join(',', Queries.Analyze(query, "f(in :: INTEGER?) :: (a :: STRING?, b :: STRING?)").Columns).ShouldBe(columns);

    [Fact]
    public void Call_without_brackets_takes_parameters_of_the_fields_names()
    {
        var model = Queries.Analyze("CALL f", "f(in :: INTEGER?) :: (a :: STRING?)");
        var call = model.Statement.ShouldBeOfType<QueryStatement>().Query.Parts[0].Clauses[0].ShouldBeOfType<CallProcedureClause>();
        model.ProcedureOf(call).Arguments.ShouldBe([new Parameter("in", default)]);
        model.Parameters.Keys.ShouldBe(["in"]);
    }

    [Theory]
    [InlineData("RETURN foo(1)", ErrorDetail.UnknownFunction)]
    [InlineData("RETURN size()", ErrorDetail.InvalidNumberOfArguments)]
    [InlineData("RETURN size([], [])", ErrorDetail.InvalidNumberOfArguments)]
    [InlineData("MATCH (n) RETURN type(n)", ErrorDetail.InvalidArgumentType)]
    [InlineData("MATCH (n) RETURN size((n)-->())", ErrorDetail.UnexpectedSyntax)]
    [InlineData("MATCH (n) RETURN (n)-->()", ErrorDetail.UnexpectedSyntax)]
    [InlineData("RETURN toUpper(DISTINCT 'a')", ErrorDetail.UnexpectedSyntax)]
    [InlineData("RETURN CASE WHEN 1 THEN 2 END", ErrorDetail.InvalidArgumentType)]
    [InlineData("RETURN 1 AND true", ErrorDetail.InvalidArgumentType)]
    [InlineData("RETURN 'a' * 2", ErrorDetail.InvalidArgumentType)]
    [InlineData("RETURN 1 IN 2", ErrorDetail.InvalidArgumentType)]
    [InlineData("RETURN any(x IN ['a'] WHERE x % 2 = 0)", ErrorDetail.InvalidArgumentType)]
    [InlineData("WITH 1 AS x RETURN x.y", ErrorDetail.InvalidArgumentType)]
    [InlineData("WITH 1 AS x RETURN x:A", ErrorDetail.InvalidArgumentType)]
    [InlineData("MATCH (n) WHERE n RETURN n", ErrorDetail.InvalidArgumentType)]
    public void Wrong_expression_is_refused(string query, string detail) => Queries.AnalysisError(query).Detail.ShouldBe(detail);

    [Theory]
    [InlineData("RETURN null AND true, NOT null, null + 1, null.x, 1 IN null, size(null)")]
    [InlineData("RETURN any(x IN [1, 'a'] WHERE x % 2 = 0)")]
    [InlineData("RETURN [1, null][1] AND true")]
    [InlineData("WITH $x AS x RETURN x.y, x[0], x AND true, size(x), x * 2")]
    [InlineData("RETURN date('2020-01-01').year, 'a' + 1, [1] + 2, duration('P1D') * 2")]
    [InlineData("MATCH (n) RETURN exists((n)-->()), NOT (n)-->(), CASE WHEN (n)-->() THEN 1 END")]
    public void Right_expression_is_accepted(string query) => Queries.Analyze(query).ShouldNotBeNull();
}
