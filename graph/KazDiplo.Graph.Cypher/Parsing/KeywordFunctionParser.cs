using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// The functions whose arguments hold keywords, which become plain calls:
/// <c>trim(LEADING 'x' FROM s)</c> is <c>ltrim(s, 'x')</c>, <c>normalize(s, NFD)</c> is <c>normalize(s, 'NFD')</c>.
/// </summary>
internal sealed class KeywordFunctionParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    /// <summary>The call, if the name and bracket at hand begin one with keywords; null for an ordinary function.</summary>
    public FunctionCall? TryCall()
    {
        if (_tokens.IsWord("TRIM"))
            return Trim();
        return _tokens.IsWord("NORMALIZE") ? Normalize() : null;
    }

    private FunctionCall Trim()
    {
        var first = _tokens.Take();
        using var level = _tokens.Nesting.Enter(first.Span);
        _tokens.Take();
        var function = Side();
        var hasSide = function is not null;
        var arguments = new List<Expression>();
        if (!(hasSide && _tokens.IsWord("FROM")) && !_tokens.Is(TokenKind.RightParen))
            arguments.Add(grammar.Expressions.Expression());
        if (hasSide || _tokens.IsWord("FROM"))
        {
            _tokens.ExpectWord("FROM");
            arguments.Insert(0, grammar.Expressions.Expression());
        }
        else
        {
            while (_tokens.TryTake(TokenKind.Comma))
                arguments.Add(grammar.Expressions.Expression());
        }
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new FunctionCall(function ?? "trim", Distinct: false, arguments.ToAstList(), _tokens.SpanFrom(first));
    }

    // A variable may be called LEADING as well: then nothing follows that could begin an operand.
    private string? Side()
    {
        if (_tokens.Peek(1).Kind is not (TokenKind.Word or TokenKind.EscapedName or TokenKind.String or TokenKind.Parameter))
            return null;
        if (_tokens.TryWord("LEADING"))
            return "ltrim";
        if (_tokens.TryWord("TRAILING"))
            return "rtrim";
        return _tokens.TryWord("BOTH") ? "btrim" : null;
    }

    private FunctionCall Normalize()
    {
        var first = _tokens.Take();
        using var level = _tokens.Nesting.Enter(first.Span);
        _tokens.Take();
        var arguments = new List<Expression>();
        if (!_tokens.Is(TokenKind.RightParen))
            arguments.Add(grammar.Expressions.Expression());
        while (_tokens.TryTake(TokenKind.Comma))
            arguments.Add(Form() ?? grammar.Expressions.Expression());
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new FunctionCall("normalize", Distinct: false, arguments.ToAstList(), _tokens.SpanFrom(first));
    }

    private StringLiteral? Form()
    {
        var token = _tokens.Current;
        return _tokens.AreKinds(1, TokenKind.RightParen) && _tokens.TryAnyWord("NFC", "NFD", "NFKC", "NFKD")
            ? new StringLiteral(_tokens.TextOf(token).ToString().ToUpperInvariant(), token.Span)
            : null;
    }
}
