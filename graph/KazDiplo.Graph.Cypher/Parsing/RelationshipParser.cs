using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary><c>-[r:TYPE*1..3 {…} WHERE …]-></c> and its quantifier.</summary>
internal sealed class RelationshipParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public static bool IsNext(TokenReader tokens) =>
        tokens.Is(TokenKind.Minus) || tokens.AreKinds(0, TokenKind.Less, TokenKind.Minus);

    public RelationshipPattern Relationship()
    {
        var first = _tokens.Current;
        var isLeft = _tokens.TryTake(TokenKind.Less);
        _tokens.Expect(TokenKind.Minus, "'-'");
        var relationship = _tokens.TryTake(TokenKind.LeftBracket) ? Detail() : Empty(first);
        _tokens.Expect(TokenKind.Minus, "'-'");
        var isRight = _tokens.TryTake(TokenKind.Greater);
        return relationship with
        {
            Direction = isLeft == isRight ? RelationshipDirection.Undirected
                : isLeft ? RelationshipDirection.Incoming
                : RelationshipDirection.Outgoing,
            Quantifier = relationship.Length is null ? Quantifier() : null,
            Span = _tokens.SpanFrom(first),
        };
    }

    /// <summary><c>+</c>, <c>*</c>, <c>{n}</c>, <c>{n,m}</c>, <c>{,m}</c> or nothing.</summary>
    public PathQuantifier? Quantifier()
    {
        var first = _tokens.Current;
        if (_tokens.TryTake(TokenKind.Plus))
            return new PathQuantifier(1, null, first.Span);
        if (_tokens.TryTake(TokenKind.Star))
            return new PathQuantifier(0, null, first.Span);
        if (!_tokens.TryTake(TokenKind.LeftBrace))
            return null;
        var min = Bound();
        var max = _tokens.TryTake(TokenKind.Comma) ? Bound() : min ?? Required();
        _tokens.Expect(TokenKind.RightBrace, "'}'");
        var quantifier = new PathQuantifier(min ?? 0, max, _tokens.SpanFrom(first));
        if (quantifier.Max < Math.Max(1, quantifier.Min))
            FailRange(quantifier.Span, "The quantifier's upper bound must be at least 1 and no less than the lower one");
        return quantifier;
    }

    private static RelationshipPattern Empty(Token first) =>
        new(null, null, RelationshipDirection.Undirected, null, null, null, null, first.Span);

    private RelationshipPattern Detail()
    {
        var first = _tokens.Current;
        var variable = grammar.Patterns.ElementVariable(TokenKind.RightBracket);
        var types = grammar.Labels.Optional();
        if (_tokens.Is(TokenKind.DotDot) || _tokens.Is(TokenKind.Integer))
            FailRange(_tokens.Current.Span, "A variable length begins with '*'");
        var length = _tokens.Is(TokenKind.Star) ? Length() : null;
        var properties = grammar.Patterns.Properties();
        var where = grammar.Patterns.Where();
        _tokens.Expect(TokenKind.RightBracket, "']'");
        return new RelationshipPattern(
            variable, types, RelationshipDirection.Undirected, length, null, properties, where, _tokens.SpanFrom(first));
    }

    private VariableLength Length()
    {
        var first = _tokens.Take();
        if (_tokens.Is(TokenKind.Minus))
            FailRange(_tokens.Current.Span, "A variable length cannot be negative");
        var min = Bound();
        var max = _tokens.TryTake(TokenKind.DotDot) ? Bound() : min;
        return new VariableLength(min, max, _tokens.SpanFrom(first));
    }

    private long? Bound() => _tokens.Is(TokenKind.Integer) ? grammar.Literals.Integer().Value : null;

    private long Required() => grammar.Literals.Integer().Value;

    private void FailRange(SourceSpan span, string message) =>
        _tokens.Errors.Fail(ErrorDetail.InvalidRelationshipPattern, span, message);
}
