using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>
/// Predicates that bind tighter than comparison (openCypher 9 grammar, "StringListNullPredicateExpression"): STARTS
/// WITH, ENDS WITH, CONTAINS, =~, IN, IS NULL, and Neo4j's IS ::, IS NORMALIZED and IS Label.
/// </summary>
internal sealed class PredicateParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public Expression Predicate()
    {
        var first = _tokens.Current;
        var operand = grammar.Expressions.Additive();
        while (TryPredicate(operand, first) is { } predicate)
            operand = predicate;
        return operand;
    }

    private Expression? TryPredicate(Expression operand, Token first)
    {
        if (_tokens.TryTake(TokenKind.Matches))
            return OnString(StringPredicateOperator.Matches, operand, first);
        if (_tokens.TryTake(TokenKind.ColonColon))
            return new TypePredicate(operand, grammar.Types.TypeName(), false, _tokens.SpanFrom(first));
        if (!_tokens.Is(TokenKind.Word))
            return null;
        if (_tokens.TryWords("STARTS", "WITH"))
            return OnString(StringPredicateOperator.StartsWith, operand, first);
        if (_tokens.TryWords("ENDS", "WITH"))
            return OnString(StringPredicateOperator.EndsWith, operand, first);
        if (_tokens.TryWord("CONTAINS"))
            return OnString(StringPredicateOperator.Contains, operand, first);
        if (_tokens.TryWord("IN"))
            return new InPredicate(operand, grammar.Expressions.Additive(), _tokens.SpanFrom(first));
        return _tokens.TryWord("IS") ? Is(operand, first) : null;
    }

    private StringPredicate OnString(StringPredicateOperator kind, Expression left, Token first) =>
        new(kind, left, grammar.Expressions.Additive(), _tokens.SpanFrom(first));

    private Expression Is(Expression operand, Token first)
    {
        var isNegated = IsPredicateWord(1) && _tokens.TryWord("NOT");
        if (_tokens.TryWord("NULL"))
            return new NullPredicate(operand, isNegated, _tokens.SpanFrom(first));
        if (_tokens.TryTake(TokenKind.ColonColon) || _tokens.TryWord("TYPED"))
            return new TypePredicate(operand, grammar.Types.TypeName(), isNegated, _tokens.SpanFrom(first));
        if (IsNormalized(out var form))
            return new NormalizedPredicate(operand, form, isNegated, _tokens.SpanFrom(first));
        if (isNegated)
            _tokens.Fail("'NULL', '::', 'TYPED' or 'NORMALIZED'");
        return new LabelPredicate(operand, grammar.Labels.Disjunction(), _tokens.SpanFrom(first));
    }

    private bool IsPredicateWord(int distance) =>
        _tokens.IsWord("NULL", distance) || _tokens.IsWord("TYPED", distance) || _tokens.IsWord("NORMALIZED", distance)
        || _tokens.IsWord("NORMALIZED", distance + 1) || _tokens.AreKinds(distance, TokenKind.ColonColon);

    private bool IsNormalized(out string form)
    {
        form = "NFC";
        if (_tokens.TryWord("NORMALIZED"))
            return true;
        if (!_tokens.IsWord("NORMALIZED", 1) || !_tokens.IsAnyWord("NFC", "NFD", "NFKC", "NFKD"))
            return false;
        form = _tokens.TextOf(_tokens.Take()).ToString().ToUpperInvariant();
        return _tokens.TryWord("NORMALIZED");
    }
}
