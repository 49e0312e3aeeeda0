using CsCheck;
using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class BadInputTests
{
    private static readonly string[] Fragments =
    [
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "AS", "CREATE", "MERGE", "SET", "DELETE", "CALL", "YIELD", "UNION",
        "ORDER BY", "LIMIT", "CASE", "WHEN", "THEN", "ELSE", "END", "AND", "OR", "NOT", "IN", "IS", "NULL", "EXISTS", "COUNT", "any",
        "(", ")", "[", "]", "{", "}", "<", ">", "-", "->", "<-", "--", "=", "<>", "=~", "+", "+=", "*", "/", "%", "^", "|", "||", "&",
        "!", ".", "..", ",", ":", "::", ";", "$", "$p", "n", "`n`", ":A", "1", "1.5", "0x", "'s'", "\"", "'", "//", "/*", "\n", "é", "—", "\\",
    ];

    [Theory]
    [InlineData("", 1, 1, "end of input")]
    [InlineData("   ", 1, 4, "end of input")]
    [InlineData("MTCH (n) RETURN n", 1, 1, "'MTCH'")]
    [InlineData("MATCH (n)\nRETRUN n", 2, 1, "'RETRUN'")]
    [InlineData("MATCH (n)\r\nWHERE n.x =\r\nRETURN n", 3, 1, "'RETURN'")]
    [InlineData("MATCH (n RETURN n", 1, 10, "'RETURN'")]
    [InlineData("RETURN 1 +", 1, 11, "end of input")]
    [InlineData("RETURN [1, 2", 1, 13, "end of input")]
    [InlineData("RETURN n.", 1, 10, "end of input")]
    [InlineData("RETURN 1 RETURN", 1, 16, "end of input")]
    [InlineData("RETURN 'Алма' 2", 1, 15, "'2'")]
    [InlineData("UNWIND [1] RETURN 1", 1, 12, "'RETURN'")]
    [InlineData("FOREACH (x IN [1] | MATCH (n))", 1, 21, "'MATCH'")]
    [InlineData("RETURN 1; RETURN 2", 1, 11, "'RETURN'")]
    [InlineData("RETURN 1 != 2", 1, 10, "'!'")]
    [InlineData("MATCH (n) RETURN n ORDER n", 1, 20, "'ORDER'")]
    public void Error_names_what_stands_there_and_where(string query, int line, int column, string found)
    {
        var error = Queries.ParseError(query);
        error.Type.ShouldBe(CypherErrorType.SyntaxError);
        (error.Position.Line, error.Position.Column).ShouldBe((line, column));
        error.Message.ShouldContain(found);
        error.Message.ShouldContain("expected");
    }

    [Fact]
    public void Very_long_wrong_word_is_cut_in_the_message() =>
        Queries.ParseError(new string('x', 5000)).Message.Length.ShouldBeLessThan(200);

    [Fact]
    public void Any_mixture_of_fragments_is_parsed_or_refused() =>
        Gen.OneOf(Fragments).Array[0, 30].Select(parts => string.Join(' ', parts)).Sample(ParsesOrIsRefused, iter: 5_000);

    [Fact]
    public void Any_text_is_parsed_or_refused() => Gen.String[0, 60].Sample(ParsesOrIsRefused, iter: 5_000);

    [Fact]
    public void Any_beginning_of_a_query_is_parsed_or_refused()
    {
        const string Query =
            "MATCH p = (a:A {x: [1, 'b', $c]})-[r:R|S*1..3]->(b) WHERE all(n IN nodes(p) WHERE n.y =~ 'z') AND EXISTS { (a)--(b) } "
            + "CALL (a) { WITH a.x AS y RETURN y } RETURN CASE WHEN r IS NULL THEN a {.*} ELSE [x IN [1] | x ^ 2][0..1] END AS z ORDER BY z";
        for (var length = 0; length < Query.Length; length++)
            ParsesOrIsRefused(Query[..length]);
        Parser.Parse(Query).ShouldNotBeNull();
    }

    private static void ParsesOrIsRefused(string text)
    {
        try
        {
            Parser.Parse(text);
        }
        catch (CypherException error)
        {
            error.Span.Offset.ShouldBeInRange(0, text.Length);
            error.Span.End.ShouldBeInRange(0, text.Length);
        }
    }
}
