using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Suites;

/// <summary>What is wrong is refused with the same code, and where it is wrong is said.</summary>
public abstract class ErrorConformance(ITarget target) : ConformanceSuite(target)
{
    [Theory]
    [InlineData("RETRN 1", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("MATCH (n) RETURN m", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("RETURN count(count(1)) AS x", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("RETURN nosuch(1) AS x", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("RETURN $missing AS x", "Neo.ClientError.Statement.ParameterMissing")]
    [InlineData("CALL no.such.procedure()", "Neo.ClientError.Procedure.ProcedureNotFound")]
    [InlineData("RETURN 1 / 0 AS x", "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("RETURN 9223372036854775807 + 1 AS x", "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData("UNWIND ['a', 0] AS key RETURN [1][key] AS x", "Neo.ClientError.Statement.TypeError")]
    [InlineData("UNWIND [0] AS x RETURN date('nonsense' + x) AS d", "Neo.ClientError.Statement.SyntaxError")]
    [InlineData("CREATE (a)-[:R]->(b) DELETE a", "Neo.ClientError.Schema.ConstraintValidationFailed")]
    [InlineData("MERGE (n:A {id: null})", "Neo.ClientError.Statement.SemanticError")]
    [InlineData("CREATE INDEX twice FOR (n:A) ON (n.x) CREATE", "Neo.ClientError.Statement.SyntaxError")]
    public async Task Wrong_query_is_refused_with_its_code(string query, string code) =>
        (await Should.ThrowAsync<GraphException>(() => Session.RowsAsync(query))).Code.ShouldBe(code);

    [Fact]
    public async Task Syntax_error_says_where()
    {
        var failure = await Should.ThrowAsync<GraphException>(() => Session.RowsAsync("MATCH (n)\nRETURN  m"));
        failure.Phase.ShouldBe(GraphErrorPhase.CompileTime);
        failure.Position.ShouldBe(new QueryPosition(18, 2, 9));
    }

    // Neo4j 5 gives the general status 50N42 where it has not sorted an error into GQL's classes yet.
    [Fact]
    public async Task Syntax_error_has_a_gql_status() =>
        (await Should.ThrowAsync<GraphException>(() => Session.RowsAsync("RETRN 1"))).GqlStatus.ShouldMatch("^(42[0-9A-Z]{3}|50N42)$");

    [Fact]
    public async Task Failure_at_run_time_comes_after_the_rows_before_it_or_instead_of_them()
    {
        var failure = await Should.ThrowAsync<GraphException>(() => Session.RowsAsync("UNWIND [1, 0] AS x RETURN 1 / x AS y"));
        failure.Phase.ShouldBe(GraphErrorPhase.Runtime);
        failure.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public async Task Session_goes_on_after_a_failure()
    {
        for (var i = 0; i < 5; i++)
        {
            await Should.ThrowAsync<GraphException>(() => Session.RowsAsync("RETURN 1 / 0 AS x"));
            (await Session.ValueAsync("RETURN 1 AS x")).AsInteger().ShouldBe(1);
        }
    }
}
