using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>One clause: reading and projecting ones here, the others by their own parsers.</summary>
internal sealed class ClauseParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    /// <summary>The clause at hand; null where none begins.</summary>
    public Clause? TryClause()
    {
        var first = _tokens.Current;
        if (_tokens.AreWords("OPTIONAL", "CALL"))
        {
            _tokens.Take();
            return grammar.Calls.Call(optional: true, first);
        }
        if (_tokens.IsWord("CALL"))
            return grammar.Calls.Call(optional: false, first);
        if (_tokens.TryWords("OPTIONAL", "MATCH"))
            return Match(optional: true, first);
        if (_tokens.TryWord("MATCH"))
            return Match(optional: false, first);
        return TryProjection(first) ?? TryOther(first) ?? grammar.Updates.TryUpdate();
    }

    private Clause? TryProjection(Token first)
    {
        if (_tokens.TryWord("WITH"))
            return new WithClause(grammar.Projections.Body(), grammar.Patterns.Where(), _tokens.SpanFrom(first));
        if (_tokens.TryWord("RETURN"))
            return new ReturnClause(grammar.Projections.Body(), _tokens.SpanFrom(first));
        return grammar.Projections.IsOrdering()
            ? new WithClause(grammar.Projections.OrderingOnly(), null, _tokens.SpanFrom(first))
            : null;
    }

    private Clause? TryOther(Token first)
    {
        if (_tokens.TryWord("UNWIND"))
            return Unwind(first);
        if (_tokens.TryWord("FINISH"))
            return new FinishClause(first.Span);
        if (_tokens.TryWord("USE"))
            return new UseClause(grammar.Expressions.Expression(), _tokens.SpanFrom(first));
        return _tokens.TryWords("LOAD", "CSV") ? LoadCsv(first) : null;
    }

    private MatchClause Match(bool optional, Token first)
    {
        var mode = _tokens.TryWords("REPEATABLE", "ELEMENTS") || _tokens.TryWords("REPEATABLE", "ELEMENT")
            ? MatchMode.RepeatableElements
            : MatchMode.DifferentRelationships;
        if (mode == MatchMode.DifferentRelationships && !_tokens.TryWords("DIFFERENT", "RELATIONSHIPS"))
            _tokens.TryWords("DIFFERENT", "RELATIONSHIP");
        var pattern = grammar.Patterns.Pattern();
        while (_tokens.TryWord("USING"))
            SkipHint();
        return new MatchClause(optional, mode, pattern, grammar.Patterns.Where(), _tokens.SpanFrom(first));
    }

    /// <summary>Hints are read and let go: this planner chooses from exact counts.</summary>
    private void SkipHint()
    {
        if (_tokens.TryWords("JOIN", "ON"))
        {
            do
            {
                grammar.Names.Variable();
            }
            while (_tokens.TryTake(TokenKind.Comma));
            return;
        }
        _tokens.TryAnyWord("RANGE", "TEXT", "POINT");
        var hasProperties = _tokens.TryWord("INDEX");
        if (hasProperties)
            _tokens.TryWord("SEEK");
        else
            _tokens.ExpectWord("SCAN");
        grammar.Names.Variable();
        _tokens.Expect(TokenKind.Colon, "':'");
        grammar.Names.Name("a label or relationship type");
        if (hasProperties)
            SkipHintProperties();
    }

    private void SkipHintProperties()
    {
        _tokens.Expect(TokenKind.LeftParen, "'('");
        do
        {
            grammar.Names.Name("a property name");
        }
        while (_tokens.TryTake(TokenKind.Comma));
        _tokens.Expect(TokenKind.RightParen, "')'");
    }

    private UnwindClause Unwind(Token first)
    {
        var list = grammar.Expressions.Expression();
        _tokens.ExpectWord("AS");
        return new UnwindClause(list, grammar.Names.Variable(), _tokens.SpanFrom(first));
    }

    private LoadCsvClause LoadCsv(Token first)
    {
        var withHeaders = _tokens.TryWords("WITH", "HEADERS");
        _tokens.ExpectWord("FROM");
        var url = grammar.Expressions.Expression();
        _tokens.ExpectWord("AS");
        var variable = grammar.Names.Variable();
        var terminator = _tokens.TryWord("FIELDTERMINATOR") ? grammar.Literals.String().Value : null;
        return new LoadCsvClause(withHeaders, url, variable, terminator, _tokens.SpanFrom(first));
    }
}
