using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("- 9223372036854775808", long.MinValue)]
    [InlineData("0x1F", 31)]
    [InlineData("-0x8000000000000000", long.MinValue)]
    [InlineData("0o17", 15)]
    [InlineData("1_000_000", 1_000_000)]
    public void Integer_has_the_value_it_says(string text, long value) =>
        Queries.Expression(text).ShouldBeOfType<IntegerLiteral>().Value.ShouldBe(value);

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData(".5", 0.5)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E-3", 0.0015)]
    [InlineData("INF", double.PositiveInfinity)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("nan", double.NaN)]
    public void Float_has_the_value_it_says(string text, double value) =>
        Queries.Expression(text).ShouldBeOfType<FloatLiteral>().Value.ShouldBe(value);

    [Theory]
    [InlineData(@"'a\'b'", "a'b")]
    [InlineData(@"'\\d'", @"\d")]
    [InlineData(@"'\n\t\r\b\f'", "\n\t\r\b\f")]
    [InlineData(@"'\u0416'", "Ж")]
    [InlineData(@"'\U0001F600'", "😀")]
    [InlineData("'Қасым-Жомарт'", "Қасым-Жомарт")]
    [InlineData(@"'\d+\.'", @"\d+\.")]
    [InlineData("''", "")]
    public void String_has_its_escapes_resolved(string text, string value) =>
        Queries.Expression(text).ShouldBeOfType<StringLiteral>().Value.ShouldBe(value);

    [Theory]
    [InlineData("9223372036854775808", ErrorDetail.IntegerOverflow)]
    [InlineData("-9223372036854775809", ErrorDetail.IntegerOverflow)]
    [InlineData("99999999999999999999999999999999", ErrorDetail.IntegerOverflow)]
    [InlineData("0x8000000000000000", ErrorDetail.IntegerOverflow)]
    [InlineData("-0o1000000000000000000001", ErrorDetail.IntegerOverflow)]
    [InlineData("1e999", ErrorDetail.FloatingPointOverflow)]
    [InlineData("0x", ErrorDetail.InvalidNumberLiteral)]
    [InlineData("0xG1", ErrorDetail.InvalidNumberLiteral)]
    [InlineData("0o8", ErrorDetail.InvalidNumberLiteral)]
    [InlineData("12abc", ErrorDetail.InvalidNumberLiteral)]
    [InlineData("0777", ErrorDetail.InvalidNumberLiteral)]
    [InlineData("[1][..]", ErrorDetail.UnexpectedSyntax)]
    [InlineData(@"'\uH'", ErrorDetail.InvalidUnicodeLiteral)]
    [InlineData(@"'\u12'", ErrorDetail.InvalidUnicodeLiteral)]
    [InlineData(@"'\UFFFFFFFF'", ErrorDetail.InvalidUnicodeLiteral)]
    [InlineData(@"'\UD800D800'", ErrorDetail.InvalidUnicodeLiteral)]
    [InlineData("'open", ErrorDetail.UnexpectedSyntax)]
    [InlineData(@"'open\", ErrorDetail.UnexpectedSyntax)]
    [InlineData("`open", ErrorDetail.UnexpectedSyntax)]
    [InlineData("``", ErrorDetail.UnexpectedSyntax)]
    [InlineData("1 /* open", ErrorDetail.UnexpectedSyntax)]
    [InlineData("$", ErrorDetail.UnexpectedSyntax)]
    [InlineData("42 — 41", ErrorDetail.InvalidUnicodeCharacter)]
    public void Malformed_literal_is_refused_with_its_detail(string text, string detail) =>
        Queries.ParseError($"RETURN {text}").Detail.ShouldBe(detail);

    [Theory]
    [InlineData("$name", "name")]
    [InlineData("$1", "1")]
    [InlineData("$`two words`", "two words")]
    [InlineData("$`a``b`", "a`b")]
    [InlineData("$match", "match")]
    public void Parameter_has_its_name_without_signs(string text, string name) =>
        Queries.Expression(text).ShouldBeOfType<Parameter>().Name.ShouldBe(name);

    [Fact]
    public void Range_of_a_variable_length_is_no_float() =>
        Queries.Clause<MatchClause>("MATCH ()-[*1..3]->() RETURN 1").Pattern.Parts[0].Path.Elements[1]
            .ShouldBeOfType<RelationshipPattern>().Length.ShouldBe(new VariableLength(1, 3, default));
}
