namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("a OR b XOR c", "a OR (b XOR c)")]
    [InlineData("a XOR b AND c", "a XOR (b AND c)")]
    [InlineData("NOT a AND b", "(NOT a) AND b")]
    [InlineData("NOT a = b", "NOT (a = b)")]
    [InlineData("NOT a IS NULL", "NOT (a IS NULL)")]
    [InlineData("a = b IN c", "a = (b IN c)")]
    [InlineData("a = b IS NULL", "a = (b IS NULL)")]
    [InlineData("a + b IS NULL", "(a + b) IS NULL")]
    [InlineData("a IN b + c", "a IN (b + c)")]
    [InlineData("a STARTS WITH b + c", "a STARTS WITH (b + c)")]
    [InlineData("a =~ b OR c", "(a =~ b) OR c")]
    [InlineData("a + b * c", "a + (b * c)")]
    [InlineData("a * b ^ c", "a * (b ^ c)")]
    [InlineData("-a ^ b", "(-a) ^ b")]
    [InlineData("-a.b", "-(a.b)")]
    [InlineData("a || b * c", "a || (b * c)")]
    [InlineData("a.b[c].d", "((a.b)[c]).d")]
    [InlineData("a:B AND c", "(a:B) AND c")]
    [InlineData("NOT a:B", "NOT (a:B)")]
    [InlineData("a:B|C&!D", "a:(B|(C&(!D)))")]
    public void Operators_of_different_rank_bind_as_openCypher_says(string written, string bracketed) =>
        Queries.Expression(written).ShouldBe(Queries.Expression(bracketed));

    [Theory]
    [InlineData("a - b - c", "a - (b - c)")]
    [InlineData("a / b * c", "a / (b * c)")]
    [InlineData("2 ^ 3 ^ 2", "2 ^ (3 ^ 2)")]
    [InlineData("a < b < c", "(a < b) < c")]
    [InlineData("a = b = c", "a = (b = c)")]
    public void Brackets_change_what_a_chain_means(string chain, string bracketed) =>
        Queries.Expression(chain).ShouldNotBe(Queries.Expression(bracketed));

    [Theory]
    [InlineData("a AND b AND c", "a and b /* and */ AND c")]
    [InlineData("n.name", "n . name")]
    [InlineData("toUpper(n)", "TOUPPER ( n )")]
    [InlineData("'x'", "\"x\"")]
    [InlineData("`a b`", "`a b`")]
    public void Case_of_keywords_space_and_comments_make_no_difference(string left, string right) =>
        Queries.Expression(left).ShouldBe(Queries.Expression(right));
}
