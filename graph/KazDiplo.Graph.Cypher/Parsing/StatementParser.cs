using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>A whole text: prefixes, one statement, perhaps a semicolon.</summary>
internal sealed class StatementParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public Statement Statement()
    {
        var options = new List<QueryOption>();
        var mode = Prefix(options);
        var first = _tokens.Current;
        var statement = grammar.Schema.TryCommand()
            ?? grammar.Show.TryShow()
            ?? new QueryStatement(grammar.Queries.Query(), _tokens.SpanFrom(first));
        while (_tokens.TryTake(TokenKind.Semicolon))
        {
        }
        if (!_tokens.Is(TokenKind.End))
            _tokens.Fail("a clause such as 'MATCH', 'CREATE' or 'RETURN', or the end of the query");
        return statement with { Mode = mode, QueryOptions = options.ToAstList(), Span = _tokens.SpanFrom(first) };
    }

    private ExecutionMode Prefix(List<QueryOption> options)
    {
        var mode = ExecutionMode.Execute;
        while (true)
        {
            if (_tokens.TryWord("EXPLAIN"))
                mode = ExecutionMode.Explain;
            else if (_tokens.TryWord("PROFILE"))
                mode = ExecutionMode.Profile;
            else if (_tokens.TryWord("CYPHER"))
                Options(options);
            else
                return mode;
        }
    }

    private void Options(List<QueryOption> options)
    {
        if (_tokens.Is(TokenKind.Integer) || _tokens.Is(TokenKind.Float))
        {
            var version = _tokens.Take();
            options.Add(new QueryOption("version", _tokens.TextOf(version).ToString(), version.Span));
        }
        while (grammar.Names.IsName() && _tokens.AreKinds(1, TokenKind.Equal))
        {
            var first = _tokens.Current;
            var name = grammar.Names.Name("an option");
            _tokens.Take();
            if (!grammar.Names.IsName() && !_tokens.Is(TokenKind.Integer) && !_tokens.Is(TokenKind.Float))
                _tokens.Fail("the option's value");
            var value = _tokens.TextOf(_tokens.Take()).ToString();
            options.Add(new QueryOption(name, value, _tokens.SpanFrom(first)));
        }
    }
}
