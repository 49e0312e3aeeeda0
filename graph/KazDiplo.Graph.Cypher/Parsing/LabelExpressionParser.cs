using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// What stands behind <c>:</c> or <c>IS</c> in patterns and predicates (Neo4j: "Label expressions"). From loose to
/// tight: <c>|</c>, <c>&amp;</c> and <c>:</c>, <c>!</c>.
/// </summary>
internal sealed class LabelExpressionParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    /// <summary>The expression behind <c>:</c> or <c>IS</c>, if one of them is next.</summary>
    public LabelExpression? Optional()
    {
        if (!_tokens.TryTake(TokenKind.Colon) && !_tokens.TryWord("IS"))
            return null;
        return Disjunction();
    }

    /// <param name="barEnds">
    /// The last <c>|</c> belongs to the surrounding comprehension: <c>[x IN xs WHERE x:A|B | x.name]</c>.
    /// </param>
    public LabelExpression Disjunction(bool barEnds = false)
    {
        var first = _tokens.Current;
        using var level = _tokens.Nesting.Enter(first.Span);
        var operand = Conjunction();
        if (!GoesOn(barEnds))
            return operand;
        var operands = new List<LabelExpression> { operand };
        while (GoesOn(barEnds))
        {
            _tokens.Take();
            _tokens.TryTake(TokenKind.Colon);
            operands.Add(Conjunction());
        }
        return new LabelDisjunction(operands.ToAstList(), _tokens.SpanFrom(first));
    }

    /// <summary>One name or <c>$(…)</c>, as SET, REMOVE and schema commands want it.</summary>
    public LabelExpression Single()
    {
        var token = _tokens.Current;
        if (token.Kind == TokenKind.Dollar)
            return Dynamic(any: false);
        if (token.Kind == TokenKind.Parameter && _tokens.AreKinds(1, TokenKind.LeftParen))
            return DynamicWithQuantifier();
        return new LabelName(grammar.Names.Name("a label or relationship type"), token.Span);
    }

    /// <summary>Where the last bar ends the labels, a bar joins them only if a label and a further bar follow.</summary>
    private bool GoesOn(bool barEnds)
    {
        if (!_tokens.Is(TokenKind.Bar) || !barEnds)
            return _tokens.Is(TokenKind.Bar);
        var name = _tokens.AreKinds(1, TokenKind.Colon) || _tokens.AreKinds(1, TokenKind.Exclamation) ? 2 : 1;
        return grammar.Names.IsName(name) && _tokens.AreKinds(name + 1, TokenKind.Bar);
    }

    private LabelExpression Conjunction()
    {
        var first = _tokens.Current;
        var operand = Negation();
        if (!_tokens.Is(TokenKind.Ampersand) && !_tokens.Is(TokenKind.Colon))
            return operand;
        var operands = new List<LabelExpression> { operand };
        while (_tokens.TryTake(TokenKind.Ampersand) || _tokens.TryTake(TokenKind.Colon))
            operands.Add(Negation());
        return new LabelConjunction(operands.ToAstList(), _tokens.SpanFrom(first));
    }

    private LabelExpression Negation()
    {
        var first = _tokens.Current;
        if (!_tokens.TryTake(TokenKind.Exclamation))
            return Primary();
        using var level = _tokens.Nesting.Enter(first.Span);
        return new LabelNegation(Negation(), _tokens.SpanFrom(first));
    }

    private LabelExpression Primary()
    {
        var first = _tokens.Current;
        if (_tokens.TryTake(TokenKind.Percent))
            return new LabelWildcard(first.Span);
        if (!_tokens.TryTake(TokenKind.LeftParen))
            return Single();
        var inner = Disjunction();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return inner;
    }

    private DynamicLabel DynamicWithQuantifier()
    {
        var word = _tokens.TextOf(_tokens.Current)[1..];
        var any = word.Equals("any", StringComparison.OrdinalIgnoreCase);
        if (!any && !word.Equals("all", StringComparison.OrdinalIgnoreCase))
            _tokens.Fail("a label, '$(', '$all(' or '$any('");
        return Dynamic(any);
    }

    private DynamicLabel Dynamic(bool any)
    {
        var first = _tokens.Take();
        _tokens.Expect(TokenKind.LeftParen, "'('");
        var labels = grammar.Expressions.Expression();
        _tokens.Expect(TokenKind.RightParen, "')'");
        return new DynamicLabel(labels, any, _tokens.SpanFrom(first));
    }
}
