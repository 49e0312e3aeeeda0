using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>The operands of operators: literals, names, calls, brackets, CASE (openCypher 9 grammar, "Atom").</summary>
internal sealed class AtomParser(Grammar grammar)
{
    /// <summary>
    /// Words that go on or end an expression. Each may also be a name; where a name is expected and one of these
    /// stands with an operand behind it, the text is taken for a slip.
    /// </summary>
    private static readonly string[] ContinuingWords =
    [
        "AND", "OR", "XOR", "IN", "IS", "AS", "STARTS", "ENDS", "CONTAINS", "WHERE", "ORDER", "SKIP", "LIMIT", "OFFSET",
        "WHEN", "THEN", "ELSE", "END", "ASC", "DESC", "ASCENDING", "DESCENDING", "UNION", "YIELD", "MATCH", "OPTIONAL",
        "RETURN", "WITH", "UNWIND", "CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "CALL", "FOREACH",
    ];

    private readonly TokenReader _tokens = grammar.Tokens;

    public Expression Atom()
    {
        switch (_tokens.Current.Kind)
        {
            case TokenKind.Integer:
                return grammar.Literals.Integer();
            case TokenKind.Float:
                return grammar.Literals.Float();
            case TokenKind.MalformedNumber:
                grammar.Literals.FailMalformedNumber();
                break;
            case TokenKind.String:
                return grammar.Literals.String();
            case TokenKind.Parameter:
                return grammar.Names.Parameter();
            case TokenKind.LeftBracket:
                return grammar.Comprehensions.ListOrComprehension();
            case TokenKind.LeftBrace:
                return Map();
            case TokenKind.LeftParen:
                return PatternOrBrackets();
            case TokenKind.Word or TokenKind.EscapedName:
                return Named();
        }
        _tokens.Fail("an expression");
        return null;
    }

    /// <summary>Whether an operand begins at the token <paramref name="distance"/> further on.</summary>
    public bool BeginsOperand(int distance) => _tokens.Peek(distance).Kind switch
    {
        TokenKind.Word => !IsContinuing(distance),
        TokenKind.EscapedName or TokenKind.Integer or TokenKind.Float or TokenKind.MalformedNumber or TokenKind.String => true,
        TokenKind.Parameter or TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.LeftBrace => true,
        TokenKind.Minus or TokenKind.Plus => true,
        _ => false,
    };

    public MapLiteral Map()
    {
        var first = _tokens.Expect(TokenKind.LeftBrace, "'{'");
        using var level = _tokens.Nesting.Enter(first.Span);
        var entries = new List<MapEntry>();
        if (!_tokens.Is(TokenKind.RightBrace))
        {
            do
            {
                entries.Add(Entry());
            }
            while (_tokens.TryTake(TokenKind.Comma));
        }
        _tokens.Expect(TokenKind.RightBrace, "',' or '}'");
        return new MapLiteral(entries.ToAstList(), _tokens.SpanFrom(first));
    }

    private MapEntry Entry()
    {
        var first = _tokens.Current;
        var key = grammar.Names.Name("a property key");
        _tokens.Expect(TokenKind.Colon, "':'");
        return new MapEntry(key, grammar.Expressions.Expression(), _tokens.SpanFrom(first));
    }

    private Expression PatternOrBrackets()
    {
        var first = _tokens.Current;
        if (PatternLookahead.IsPath(_tokens))
            return new PatternExpression(grammar.Patterns.Path(), _tokens.SpanFrom(first));
        _tokens.Take();
        var inner = grammar.Expressions.Expression();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return inner;
    }

    private Expression Named()
    {
        if (_tokens.Is(TokenKind.Word) && (Constant() ?? SpecialForm()) is { } special)
            return special;
        if (IsFunctionCall())
            return FunctionCall();
        if (_tokens.AreKinds(1, TokenKind.LeftBrace))
            return grammar.Comprehensions.MapProjection();
        if (IsContinuing(0) && BeginsOperand(1) && _tokens.Peek(1).Kind is not (TokenKind.Minus or TokenKind.Plus or TokenKind.LeftBracket))
            _tokens.Fail("an expression");
        return grammar.Names.Variable();
    }

    private Expression? Constant()
    {
        var token = _tokens.Current;
        if (_tokens.AreKinds(1, TokenKind.LeftParen))
            return null;
        if (_tokens.TryWord("NULL"))
            return new NullLiteral(token.Span);
        if (_tokens.TryWord("TRUE"))
            return new BooleanLiteral(true, token.Span);
        if (_tokens.TryWord("FALSE"))
            return new BooleanLiteral(false, token.Span);
        if (_tokens.TryAnyWord("INF", "INFINITY"))
            return new FloatLiteral(double.PositiveInfinity, token.Span);
        return _tokens.TryWord("NAN") ? new FloatLiteral(double.NaN, token.Span) : null;
    }

    private Expression? SpecialForm()
    {
        switch (_tokens.Peek(1).Kind)
        {
            case TokenKind.LeftBrace:
                return SubqueryKindHere() is { } kind ? Subquery(kind) : null;
            case TokenKind.LeftParen:
                return BracketForm();
            default:
                return _tokens.IsWord("CASE") && (BeginsOperand(1) || _tokens.IsWord("WHEN", 1)) ? Case() : null;
        }
    }

    private Expression? BracketForm()
    {
        var first = _tokens.Current;
        if (_tokens.IsWord("COUNT") && _tokens.AreKinds(2, TokenKind.Star, TokenKind.RightParen))
        {
            for (var i = 0; i < 4; i++)
                _tokens.Take();
            return new CountStar(_tokens.SpanFrom(first));
        }
        if (_tokens.IsWord("CASE"))
            return Case();
        var isAll = _tokens.IsWord("allShortestPaths");
        if (isAll || _tokens.IsWord("shortestPath"))
        {
            _tokens.Take();
            return new ShortestPathExpression(isAll, grammar.Patterns.InBrackets(), _tokens.SpanFrom(first));
        }
        return grammar.Comprehensions.TryIteration() ?? grammar.KeywordFunctions.TryCall();
    }

    private SubqueryKind? SubqueryKindHere() =>
        _tokens.IsWord("EXISTS") ? SubqueryKind.Exists
        : _tokens.IsWord("COUNT") ? SubqueryKind.Count
        : _tokens.IsWord("COLLECT") ? SubqueryKind.Collect
        : null;

    private SubqueryExpression Subquery(SubqueryKind kind)
    {
        var first = _tokens.Take();
        using var level = _tokens.Nesting.Enter(first.Span);
        _tokens.Take();
        var query = grammar.Queries.SubqueryOrPattern();
        _tokens.Expect(TokenKind.RightBrace, "'}'");
        return new SubqueryExpression(kind, query, _tokens.SpanFrom(first));
    }

    private bool IsFunctionCall()
    {
        var at = 1;
        while (_tokens.AreKinds(at, TokenKind.Dot) && grammar.Names.IsName(at + 1))
            at += 2;
        return _tokens.AreKinds(at, TokenKind.LeftParen);
    }

    private FunctionCall FunctionCall()
    {
        var first = _tokens.Current;
        var name = grammar.Names.QualifiedName("a function name");
        _tokens.Expect(TokenKind.LeftParen, "'('");
        var distinct = _tokens.IsWord("DISTINCT") && BeginsOperand(1) && _tokens.TryWord("DISTINCT");
        var arguments = grammar.Expressions.ListUpTo(TokenKind.RightParen, "',' or ')'");
        return new FunctionCall(name, distinct, arguments, _tokens.SpanFrom(first));
    }

    private CaseExpression Case()
    {
        var first = _tokens.Take();
        using var level = _tokens.Nesting.Enter(first.Span);
        var operand = _tokens.IsWord("WHEN") && BeginsOperand(1) ? null : grammar.Expressions.Expression();
        var alternatives = new List<CaseAlternative>();
        do
        {
            alternatives.Add(Alternative());
        }
        while (_tokens.IsWord("WHEN"));
        var otherwise = _tokens.TryWord("ELSE") ? grammar.Expressions.Expression() : null;
        _tokens.ExpectWord("END");
        return new CaseExpression(operand, alternatives.ToAstList(), otherwise, _tokens.SpanFrom(first));
    }

    private CaseAlternative Alternative()
    {
        var first = _tokens.Current;
        _tokens.ExpectWord("WHEN");
        var conditions = new List<Expression>();
        do
        {
            conditions.Add(grammar.Expressions.Expression());
        }
        while (_tokens.TryTake(TokenKind.Comma));
        _tokens.ExpectWord("THEN");
        var result = grammar.Expressions.Expression();
        return new CaseAlternative(conditions.ToAstList(), result, _tokens.SpanFrom(first));
    }

    private bool IsContinuing(int distance)
    {
        foreach (var word in ContinuingWords)
        {
            if (_tokens.IsWord(word, distance))
                return true;
        }
        return false;
    }
}
