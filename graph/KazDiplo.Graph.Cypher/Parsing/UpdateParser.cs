using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed class UpdateParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public Clause? TryUpdate()
    {
        var first = _tokens.Current;
        if (_tokens.TryAnyWord("CREATE", "INSERT"))
            return new CreateClause(grammar.Patterns.Pattern(), _tokens.SpanFrom(first));
        if (_tokens.TryWord("MERGE"))
            return new MergeClause(grammar.Patterns.Part(), MergeActions(), _tokens.SpanFrom(first));
        if (_tokens.TryWord("SET"))
            return new SetClause(SetItems(), _tokens.SpanFrom(first));
        if (_tokens.TryWord("REMOVE"))
            return new RemoveClause(Separated(RemoveItem), _tokens.SpanFrom(first));
        if (_tokens.TryWord("DELETE") || _tokens.TryWords("NODETACH", "DELETE"))
            return new DeleteClause(false, Separated(grammar.Expressions.Expression), _tokens.SpanFrom(first));
        if (_tokens.TryWords("DETACH", "DELETE"))
            return new DeleteClause(true, Separated(grammar.Expressions.Expression), _tokens.SpanFrom(first));
        return _tokens.TryWord("FOREACH") ? Foreach(first) : null;
    }

    private AstList<MergeAction> MergeActions()
    {
        var actions = new List<MergeAction>();
        while (_tokens.IsWord("ON"))
        {
            var first = _tokens.Take();
            var onCreate = _tokens.TryWord("CREATE");
            if (!onCreate && !_tokens.TryWord("MATCH"))
                _tokens.Fail("'CREATE' or 'MATCH'");
            _tokens.ExpectWord("SET");
            actions.Add(new MergeAction(onCreate, SetItems(), _tokens.SpanFrom(first)));
        }
        return actions.ToAstList();
    }

    private AstList<SetItem> SetItems() => Separated(SetItem);

    private SetItem SetItem()
    {
        var first = _tokens.Current;
        if (grammar.Names.IsName())
        {
            if (IsLabels())
                return new SetLabels(grammar.Names.Variable(), Labels(), _tokens.SpanFrom(first));
            if (_tokens.AreKinds(1, TokenKind.Equal) || _tokens.AreKinds(1, TokenKind.PlusEqual))
                return AllProperties(first);
        }
        var (owner, key) = PropertyTarget();
        _tokens.Expect(TokenKind.Equal, "'='");
        return new SetProperty(owner, key, grammar.Expressions.Expression(), _tokens.SpanFrom(first));
    }

    private SetProperties AllProperties(Token first)
    {
        var owner = grammar.Names.Variable();
        var replace = _tokens.Take().Kind == TokenKind.Equal;
        return new SetProperties(owner, replace, grammar.Expressions.Expression(), _tokens.SpanFrom(first));
    }

    private RemoveItem RemoveItem()
    {
        var first = _tokens.Current;
        if (grammar.Names.IsName() && IsLabels())
            return new RemoveLabels(grammar.Names.Variable(), Labels(), _tokens.SpanFrom(first));
        var (owner, key) = PropertyTarget();
        return new RemoveProperty(owner, key, _tokens.SpanFrom(first));
    }

    private bool IsLabels() => _tokens.AreKinds(1, TokenKind.Colon) || _tokens.IsWord("IS", 1);

    private AstList<LabelExpression> Labels()
    {
        var labels = new List<LabelExpression>();
        _tokens.Take();
        do
        {
            labels.Add(grammar.Labels.Single());
        }
        while (_tokens.TryTake(TokenKind.Colon) || _tokens.TryTake(TokenKind.Ampersand) || _tokens.TryWord("IS"));
        return labels.ToAstList();
    }

    /// <summary>The last lookup of <c>a.b.c</c> or <c>a[b]</c> says which property is meant, the rest whose it is.</summary>
    private (Expression Owner, Expression Key) PropertyTarget()
    {
        var first = _tokens.Current;
        switch (grammar.Expressions.Lookup())
        {
            case PropertyAccess property:
                var length = property.Key.Length;
                return (property.Subject, new StringLiteral(property.Key, new SourceSpan(property.Span.End - length, length)));
            case IndexAccess index:
                return (index.Subject, index.Index);
            default:
                _tokens.Errors.InvalidInput(_tokens.SpanFrom(first), "a property, for example 'n.name'");
                return default;
        }
    }

    private ForeachClause Foreach(Token first)
    {
        using var level = _tokens.Nesting.Enter(first.Span);
        _tokens.Expect(TokenKind.LeftParen, "'('");
        var variable = grammar.Names.Variable();
        _tokens.ExpectWord("IN");
        var list = grammar.Expressions.ExpressionBeforeBar();
        _tokens.Expect(TokenKind.Bar, "'|'");
        var clauses = new List<Clause>();
        while (TryUpdate() is { } clause)
            clauses.Add(clause);
        if (clauses.Count == 0 || !_tokens.Is(TokenKind.RightParen))
            _tokens.Fail("an updating clause such as 'CREATE' or 'SET', or ')'");
        _tokens.Take();
        return new ForeachClause(variable, list, clauses.ToAstList(), _tokens.SpanFrom(first));
    }

    private AstList<T> Separated<T>(Func<T> item)
    {
        var items = new List<T>();
        do
        {
            items.Add(item());
        }
        while (_tokens.TryTake(TokenKind.Comma));
        return items.ToAstList();
    }
}
