using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Semantics;

public sealed class ProjectionTests
{
    [Fact]
    public void Star_stands_for_the_variables_in_the_order_of_their_names()
    {
        var model = Queries.Analyze("MATCH (b)-[r]->(a) RETURN *, 1 AS x");
        model.Columns.ShouldBe(["a", "b", "r", "x"]);
    }

    [Fact]
    public void Column_without_alias_is_named_as_it_is_written() =>
        Queries.Analyze("MATCH (n) RETURN n.name, count( * ), n").Columns.ShouldBe(["n.name", "count( * )", "n"]);

    [Fact]
    public void Anonymous_elements_are_no_columns() => Queries.Analyze("MATCH (a)-[:R]->() RETURN *").Columns.ShouldBe(["a"]);

    [Theory]
    [InlineData("MATCH (n) RETURN n.x, count(*)", true)]
    [InlineData("MATCH (n) RETURN n.x", false)]
    [InlineData("MATCH (n) RETURN 1 + size(collect(n)) AS s", true)]
    [InlineData("RETURN COUNT { MATCH (n) RETURN count(*) } AS c", false)]
    public void Projection_with_an_aggregation_of_its_own_is_aggregating(string query, bool aggregating) =>
        Returned(Queries.Analyze(query)).IsAggregating.ShouldBe(aggregating);

    [Theory]
    [InlineData("MATCH (n) RETURN n.x AS x, count(*) AS c ORDER BY n.x", "x")]
    [InlineData("MATCH (n) RETURN n.x AS x, count(*) AS c ORDER BY count(*)", "c")]
    [InlineData("MATCH (n) RETURN DISTINCT n.x AS x ORDER BY n.x", "x")]
    [InlineData("MATCH (n) RETURN DISTINCT n.x ORDER BY n.x", "n.x")]
    public void Sort_key_of_grouped_rows_is_the_column(string query, string column) =>
        Returned(Queries.Analyze(query)).OrderBy[0].Expression.ShouldBe(new Variable(column, default));

    [Fact]
    public void Sort_key_that_names_a_new_column_is_not_taken_for_the_old_variable() =>
        Returned(Queries.Analyze("WITH 1 AS a, 2 AS b RETURN DISTINCT b AS a, a AS b ORDER BY a")).OrderBy[0].Expression
            .ShouldBe(new Variable("a", default));

    [Fact]
    public void Sort_key_of_plain_rows_stays_as_it_is() =>
        Returned(Queries.Analyze("MATCH (n) RETURN n.x AS x ORDER BY n.y")).OrderBy[0].Expression
            .ShouldBeOfType<PropertyAccess>().Key.ShouldBe("y");

    [Theory]
    [InlineData("MATCH (n) WITH n.x RETURN 1", ErrorDetail.NoExpressionAlias)]
    [InlineData("RETURN 1 AS a, 2 AS a", ErrorDetail.ColumnNameConflict)]
    [InlineData("WITH 1 AS a, 2 AS a RETURN a", ErrorDetail.ColumnNameConflict)]
    [InlineData("MATCH () RETURN *", ErrorDetail.NoVariablesInScope)]
    [InlineData("MATCH (n) WITH n.x AS x RETURN n", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) RETURN DISTINCT n.x ORDER BY n.y", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) RETURN count(*) AS c ORDER BY n.x", ErrorDetail.UndefinedVariable)]
    [InlineData("MATCH (n) RETURN n LIMIT n.x", ErrorDetail.NonConstantExpression)]
    [InlineData("RETURN 1 LIMIT COUNT { (a) }", ErrorDetail.NonConstantExpression)]
    [InlineData("RETURN 1 SKIP -1", ErrorDetail.NegativeIntegerArgument)]
    [InlineData("RETURN 1 LIMIT 1.5", ErrorDetail.InvalidArgumentType)]
    [InlineData("RETURN 1 LIMIT 'a'", ErrorDetail.InvalidArgumentType)]
    public void Wrong_projection_is_refused(string query, string detail) => Queries.AnalysisError(query).Detail.ShouldBe(detail);

    [Theory]
    [InlineData("MATCH (n) RETURN n.x + count(*)", ErrorDetail.AmbiguousAggregationExpression)]
    [InlineData("MATCH (n) RETURN n.x + 1, n.x + 1 + count(*)", ErrorDetail.AmbiguousAggregationExpression)]
    [InlineData("MATCH (n) RETURN [x IN collect(n) | x.a + n.b]", ErrorDetail.AmbiguousAggregationExpression)]
    [InlineData("MATCH (n) WHERE count(n) > 1 RETURN n", ErrorDetail.InvalidAggregation)]
    [InlineData("MATCH (n) WITH n.x AS x, count(*) AS c WHERE sum(n.x) > 1 RETURN x", ErrorDetail.InvalidAggregation)]
    [InlineData("MATCH (n) RETURN [x IN [1] | count(*)]", ErrorDetail.InvalidAggregation)]
    [InlineData("MATCH (n) RETURN n.x ORDER BY count(*)", ErrorDetail.InvalidAggregation)]
    [InlineData("MATCH (n) RETURN n, count(*) AS c ORDER BY sum(n.x)", ErrorDetail.InvalidAggregation)]
    [InlineData("MATCH (n) SET n.x = count(*)", ErrorDetail.InvalidAggregation)]
    [InlineData("UNWIND [count(*)] AS x RETURN x", ErrorDetail.InvalidAggregation)]
    [InlineData("RETURN sum(count(*))", ErrorDetail.NestedAggregation)]
    [InlineData("RETURN count(rand())", ErrorDetail.NonConstantExpression)]
    public void Wrong_aggregation_is_refused(string query, string detail) => Queries.AnalysisError(query).Detail.ShouldBe(detail);

    [Theory]
    [InlineData("MATCH (n) RETURN n.x, n.x + count(*)")]
    [InlineData("MATCH (n) RETURN n, n.x + count(*)")]
    [InlineData("MATCH (n) RETURN n['x'], n['x'] + count(*)")]
    [InlineData("MATCH (n) RETURN $p + 1 + count(*)")]
    [InlineData("MATCH (n) RETURN [x IN collect(n) | x.a] AS l")]
    [InlineData("MATCH (n) RETURN n.x AS x, count(*) AS c ORDER BY x + c, n.x + count(*)")]
    [InlineData("MATCH (n) WITH n.x AS x WHERE n.y = 1 AND x = 2 RETURN x")]
    [InlineData("MATCH (n) WITH DISTINCT n.x AS x WHERE n.x = 1 RETURN x")]
    [InlineData("MATCH (n) WITH n.x AS x, count(*) AS c WHERE count(*) > 1 AND n.x = 1 RETURN x")]
    [InlineData("MATCH (n) WITH DISTINCT n ORDER BY n.x RETURN n")]
    [InlineData("MATCH (a) RETURN EXISTS { MATCH (b) WITH b, count(*) AS c WHERE c > 1 AND a.x = b.x RETURN b } AS e")]
    [InlineData("RETURN 1 SKIP toInteger(rand() * 9) LIMIT $n")]
    public void Right_projection_is_accepted(string query) => Queries.Analyze(query).ShouldNotBeNull();

    private static ResolvedProjection Returned(SemanticModel model)
    {
        var query = model.Statement.ShouldBeOfType<QueryStatement>().Query;
        return model.ProjectionOf(query.Parts[0].Clauses[^1].ShouldBeOfType<ReturnClause>().Body);
    }
}
