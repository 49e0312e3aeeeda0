using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Semantics;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("RETURN x", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) WHERE (n)-->(m) RETURN n", ErrorDetail.UndefinedVariable)]
    [InlineData("RETURN [x IN [1] | y]", ErrorDetail.UndefinedVariable)]
    [InlineData("RETURN [x IN [1] | x] + x", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) RETURN [(n)-->(m) | m] + [m]", ErrorDetail.UndefinedVariable)]
    [InlineData("FOREACH (x IN [1] | CREATE (a)) CREATE (b {x: a.x})", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) CALL { RETURN n.x AS x } RETURN x", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) CALL { WITH n WITH 1 AS y RETURN n.x AS x } RETURN x", ErrorDetail.UndefinedVariable)]
    [InlineData("CALL (m) { RETURN 1 AS x } RETURN x", ErrorDetail.UndefinedVariable)]
    [InlineData("UNWIND [1] AS x UNWIND [2] AS x RETURN x", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (n) CALL (n) { RETURN 1 AS n } RETURN n", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (n) RETURN EXISTS { WITH 1 AS n RETURN n } AS e", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (n) CALL (n) { WITH 1 AS n RETURN n AS x } RETURN x", ErrorDetail.VariableAlreadyBound)]
    [InlineData("RETURN reduce(a = 0, a IN [1] | a)", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (x) FOREACH (x IN [1] | CREATE (:A))", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (n) CREATE (n)", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (n) MERGE (n)", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (n) MERGE (n)-[:R]->(n:A)", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH ()-[r]->() CREATE ()-[r:R]->()", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH p = (p)-->() RETURN p", ErrorDetail.VariableAlreadyBound)]
    [InlineData("MATCH (a)-[r]->(b)-[r]->(c) RETURN r", ErrorDetail.RelationshipUniquenessViolation)]
    [InlineData("MATCH (a)-[r]->(r) RETURN r", ErrorDetail.VariableTypeConflict)]
    [InlineData("MATCH p = (a)-->(b) MATCH (p) RETURN p", ErrorDetail.VariableTypeConflict)]
    [InlineData("MATCH ((a)-->(b))+ WHERE a.x = 1 RETURN a", ErrorDetail.InvalidArgumentType)]
    public void Wrong_use_of_a_variable_is_refused(string query, string detail) =>
        Queries.AnalysisError(query).Detail.ShouldBe(detail);

    [Theory]
    [InlineData("MATCH (a {x: b.x}), (b) RETURN a")]
    [InlineData("MATCH (a) MATCH (a)-[r]->() MATCH ()-[r]->(b) RETURN b")]
    [InlineData("MATCH (x) RETURN [x IN [1] | x] AS l, x")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x = n.x } RETURN n")]
    [InlineData("MATCH (n) CALL { WITH n RETURN n.x AS x UNION WITH n RETURN n.y AS x } RETURN x")]
    [InlineData("MATCH (n) CALL (n) { WITH 1 AS y RETURN n.x + y AS x } RETURN x, n")]
    [InlineData("MATCH (n) CALL (*) { MATCH (n)-->(m) RETURN m } RETURN *")]
    [InlineData("MATCH (n) CALL (n) { MATCH (m) RETURN * } RETURN m")]
    [InlineData("MATCH (s) ((a)-[r]->(b) WHERE a.x < b.x)+ (e) RETURN [n IN a | n.x] AS xs, size(r) AS l")]
    [InlineData("MATCH (a)-[rs WHERE rs.x = 1]->+(b) RETURN size(rs) AS l")]
    [InlineData("WITH null AS n MATCH (n) RETURN n")]
    [InlineData("UNWIND $nodes AS n MATCH (n)-->(m) RETURN m")]
    [InlineData("CREATE (a)-[:R]->(a)")]
    [InlineData("CREATE (a {x: 1}), (a)-[:R]->(b {x: a.x})")]
    [InlineData("MATCH (a) MERGE (a)-[r:R]-(b) ON CREATE SET r.x = b.x")]
    public void Right_use_of_a_variable_is_accepted(string query) => Queries.Analyze(query).ShouldNotBeNull();

    [Fact]
    public void Error_stands_at_the_variable()
    {
        var error = Queries.AnalysisError("MATCH (n)\nRETURN n.x,\n  missing + 1");
        (error.Position.Line, error.Position.Column).ShouldBe((3, 3));
        error.Message.ShouldBe("Variable `missing` not defined");
    }
}
