using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

/// <summary>What a text may do to the parser: an answer or a clear error, soon, and never a stack overflow.</summary>
public sealed class LimitTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("NOT ")]
    [InlineData("-")]
    [InlineData("- -")]
    [InlineData("CASE WHEN ")]
    [InlineData("f(")]
    [InlineData("[x IN ")]
    [InlineData("any(x IN [1] WHERE ")]
    [InlineData("reduce(a = ")]
    [InlineData("n {a: ")]
    [InlineData("a[")]
    [InlineData("EXISTS { (a)--(b) WHERE ")]
    [InlineData("COUNT { MATCH (n) RETURN ")]
    [InlineData("[(a)-->(b) WHERE ")]
    [InlineData("(a {x: ")]
    [InlineData("x IS :: LIST<")]
    [InlineData("n:!")]
    [InlineData("n:(")]
    public void Deep_nesting_is_refused(string opening)
    {
        var error = Queries.ParseError("RETURN " + Repeat(opening));
        error.Detail.ShouldBeOneOf(ErrorDetail.QueryTooComplex, ErrorDetail.UnexpectedSyntax);
    }

    [Theory]
    [InlineData("CALL { ")]
    [InlineData("FOREACH (x IN [1] | ")]
    [InlineData("MATCH (a WHERE EXISTS { ")]
    [InlineData("MATCH ((")]
    public void Deeply_nested_clauses_are_refused(string opening) =>
        Queries.ParseError(Repeat(opening)).Detail
            .ShouldBeOneOf(ErrorDetail.QueryTooComplex, ErrorDetail.UnexpectedSyntax);

    [Theory]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData(" IS NULL")]
    [InlineData(" IN x")]
    [InlineData(":A")]
    public void Endless_chain_of_wrapping_operators_is_answered_or_refused(string suffix)
    {
        var text = "RETURN x" + Repeat(suffix);
        (Record.Exception(() => Parser.Parse(text)) is null or CypherException).ShouldBeTrue();
    }

    [Theory]
    [InlineData(" AND true")]
    [InlineData(" OR x.y = 1")]
    [InlineData(" XOR false")]
    [InlineData(" + 1")]
    [InlineData(" || 'a'")]
    [InlineData(" * 2")]
    [InlineData(" ^ 2")]
    [InlineData(" < 2")]
    [InlineData(", 1 AS x")]
    [InlineData(" UNION ALL RETURN 1")]
    public void Long_flat_chain_is_parsed(string link) =>
        Parser.Parse("RETURN true" + Repeat(link)).ShouldNotBeNull();

    [Fact]
    public void Long_flat_chains_of_clauses_and_patterns_are_parsed()
    {
        Parser.Parse(Repeat("MATCH (a) ") + "RETURN 1").ShouldNotBeNull();
        Parser.Parse("MATCH (a)" + Repeat("-->()") + " RETURN 1").ShouldNotBeNull();
        Parser.Parse("MATCH (a" + Repeat(":L") + ") RETURN 1").ShouldNotBeNull();
        Parser.Parse("RETURN [" + Repeat("1, ") + "1]").ShouldNotBeNull();
    }

    [Fact]
    public void Long_flat_chains_are_analysed()
    {
        Queries.Analyze("WITH true AS x RETURN x" + Repeat(" AND x") + " AS y").Columns.ShouldBe(["y"]);
        Queries.Analyze("RETURN 1 AS a" + Repeat(" UNION ALL RETURN 1 AS a")).Columns.ShouldBe(["a"]);
        Queries.Analyze("WITH 1 AS x" + Repeat(" WITH x") + " RETURN x").Columns.ShouldBe(["x"]);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_parsed()
    {
        var depth = QueryTextLimits.MaxNesting - 2;
        Parser.Parse("RETURN " + new string('[', depth) + new string(']', depth)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("[", "]", QueryTextLimits.MaxNesting - 2)]
    [InlineData("(1 + 2 * -", ")", (QueryTextLimits.MaxNesting / 2) - 2)]
    [InlineData("", ".a", QueryTextLimits.MaxTreeHeight - 10)]
    public void Deepest_text_allowed_needs_no_more_than_one_mebibyte_of_stack(string opening, string closing, int depth)
    {
        var body = Repeat(opening, depth) + "x" + Repeat(closing, depth);
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Queries.Analyze($"WITH $p AS x RETURN {body} AS y")), 1024 * 1024);
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
    }

    [Fact]
    public void Text_beyond_the_limit_is_refused() =>
        Queries.ParseError(new string(' ', QueryTextLimits.MaxLength + 1)).Detail.ShouldBe(ErrorDetail.QueryTooComplex);

    private static string Repeat(string text, int count = Many) => string.Concat(Enumerable.Repeat(text, count));
}
