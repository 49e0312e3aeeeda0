using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Parsing;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

public sealed class KeywordFunctionTests
{
    [Theory]
    [InlineData("trim(BOTH 'x' FROM s)", "btrim(s, 'x')")]
    [InlineData("trim(LEADING 'x' FROM s)", "ltrim(s, 'x')")]
    [InlineData("trim(trailing $c FROM s + t)", "rtrim(s + t, $c)")]
    [InlineData("trim(LEADING FROM s)", "ltrim(s)")]
    [InlineData("trim('x' FROM s)", "trim(s, 'x')")]
    [InlineData("trim(s)", "TRIM(s)")]
    [InlineData("trim(both)", "TRIM(both)")]
    [InlineData("normalize(s, nfkd)", "normalize(s, 'NFKD')")]
    [InlineData("normalize(s)", "normalize(s)")]
    public void Keywords_among_arguments_become_plain_calls(string text, string plain) => Parsed(text).ShouldBe(Parsed(plain));

    [Theory]
    [InlineData("trim(LEADING 'x' s)")]
    [InlineData("trim('x' FROM)")]
    [InlineData("trim(BOTH 'x' FROM s, t)")]
    [InlineData("normalize(s, NFD")]
    public void Keywords_in_the_wrong_place_are_refused(string text) => Should.Throw<CypherException>(() => Parsed(text));

    private static Expression Parsed(string text)
    {
        var query = ((QueryStatement)Parser.Parse($"RETURN {text} AS x")).Query;
        return ((ReturnClause)query.Parts[0].Clauses[0]).Body.Items[0].Expression;
    }
}
