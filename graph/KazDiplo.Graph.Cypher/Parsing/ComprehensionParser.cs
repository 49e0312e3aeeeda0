using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Expressions that bring in a variable of their own, lists, and map projections.</summary>
internal sealed class ComprehensionParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    /// <summary>
    /// At <c>[</c>. As in Neo4j, <c>[x IN list]</c> is a comprehension, not a list of one comparison, and what can be a
    /// pattern is a pattern comprehension.
    /// </summary>
    public Expression ListOrComprehension()
    {
        var first = _tokens.Take();
        if (grammar.Names.IsName() && _tokens.IsWord("IN", 1))
            return ListComprehension(first);
        var hasVariable = grammar.Names.IsName() && _tokens.AreKinds(1, TokenKind.Equal);
        if (PatternLookahead.IsPath(_tokens, hasVariable ? 2 : 0))
            return PatternComprehension(first, hasVariable);
        var items = grammar.Expressions.ListUpTo(TokenKind.RightBracket, "',' or ']'");
        return new ListLiteral(items, _tokens.SpanFrom(first));
    }

    /// <summary>A quantifier or reduce, if the name and bracket at hand begin one; null for an ordinary function.</summary>
    public Expression? TryIteration()
    {
        if (!grammar.Names.IsName(2))
            return null;
        if (_tokens.IsWord("REDUCE") && _tokens.AreKinds(3, TokenKind.Equal))
            return Reduce();
        return _tokens.IsWord("IN", 3) && QuantifierKindHere() is { } kind ? Quantifier(kind) : null;
    }

    /// <summary><c>variable {…}</c>.</summary>
    public MapProjection MapProjection()
    {
        var subject = grammar.Names.Variable();
        using var level = _tokens.Nesting.Enter(subject.Span);
        _tokens.Expect(TokenKind.LeftBrace, "'{'");
        var items = new List<MapProjectionItem>();
        if (!_tokens.Is(TokenKind.RightBrace))
        {
            do
            {
                items.Add(ProjectionItem());
            }
            while (_tokens.TryTake(TokenKind.Comma));
        }
        _tokens.Expect(TokenKind.RightBrace, "',' or '}'");
        return new MapProjection(subject, items.ToAstList(), _tokens.SpanFrom(subject.Span));
    }

    private MapProjectionItem ProjectionItem()
    {
        var first = _tokens.Current;
        if (_tokens.TryTake(TokenKind.Dot))
        {
            if (_tokens.TryTake(TokenKind.Star))
                return new AllPropertiesSelector(_tokens.SpanFrom(first));
            return new PropertySelector(grammar.Names.Name("a property name or '*'"), _tokens.SpanFrom(first));
        }
        var key = grammar.Names.Variable();
        Expression value = _tokens.TryTake(TokenKind.Colon) ? grammar.Expressions.Expression() : key;
        return new MapProjectionEntry(key.Name, value, _tokens.SpanFrom(first));
    }

    private ListComprehension ListComprehension(Token first)
    {
        var variable = grammar.Names.Variable();
        _tokens.ExpectWord("IN");
        var list = grammar.Expressions.ExpressionBeforeBar();
        var where = _tokens.TryWord("WHERE") ? grammar.Expressions.ExpressionBeforeBar() : null;
        var projection = _tokens.TryTake(TokenKind.Bar) ? grammar.Expressions.Expression() : null;
        _tokens.Expect(TokenKind.RightBracket, "']'");
        return new ListComprehension(variable, list, where, projection, _tokens.SpanFrom(first));
    }

    private PatternComprehension PatternComprehension(Token first, bool hasVariable)
    {
        var variable = hasVariable ? grammar.Names.Variable() : null;
        if (hasVariable)
            _tokens.Take();
        var path = grammar.Patterns.Path();
        var where = _tokens.TryWord("WHERE") ? grammar.Expressions.ExpressionBeforeBar() : null;
        _tokens.Expect(TokenKind.Bar, "'|'");
        var projection = grammar.Expressions.Expression();
        _tokens.Expect(TokenKind.RightBracket, "']'");
        return new PatternComprehension(variable, path, where, projection, _tokens.SpanFrom(first));
    }

    private QuantifierKind? QuantifierKindHere() =>
        _tokens.IsWord("ALL") ? QuantifierKind.All
        : _tokens.IsWord("ANY") ? QuantifierKind.Any
        : _tokens.IsWord("NONE") ? QuantifierKind.None
        : _tokens.IsWord("SINGLE") ? QuantifierKind.Single
        : null;

    private QuantifierExpression Quantifier(QuantifierKind kind)
    {
        var first = _tokens.Take();
        _tokens.Take();
        var variable = grammar.Names.Variable();
        _tokens.ExpectWord("IN");
        var list = grammar.Expressions.Expression();
        _tokens.ExpectWord("WHERE");
        var where = grammar.Expressions.Expression();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new QuantifierExpression(kind, variable, list, where, _tokens.SpanFrom(first));
    }

    private ReduceExpression Reduce()
    {
        var first = _tokens.Take();
        _tokens.Take();
        var accumulator = grammar.Names.Variable();
        _tokens.Take();
        var initial = grammar.Expressions.Expression();
        _tokens.Expect(TokenKind.Comma, "','");
        var variable = grammar.Names.Variable();
        _tokens.ExpectWord("IN");
        var list = grammar.Expressions.ExpressionBeforeBar();
        _tokens.Expect(TokenKind.Bar, "'|'");
        var body = grammar.Expressions.Expression();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new ReduceExpression(accumulator, initial, variable, list, body, _tokens.SpanFrom(first));
    }
}
