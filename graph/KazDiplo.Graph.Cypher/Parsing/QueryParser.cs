using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>Clauses to queries, queries to unions.</summary>
internal sealed class QueryParser(Grammar grammar)
{
    private const string ClauseExpected = "a clause such as 'MATCH', 'CREATE' or 'RETURN'";

    private readonly TokenReader _tokens = grammar.Tokens;

    public Query Query()
    {
        var first = _tokens.Current;
        var parts = new List<SingleQuery> { SingleQuery() };
        var union = UnionKind.None;
        while (_tokens.IsWord("UNION"))
        {
            union = Union(union);
            parts.Add(SingleQuery());
        }
        return new Query(parts.ToAstList(), union, _tokens.SpanFrom(first));
    }

    /// <summary>What EXISTS, COUNT and COLLECT hold in braces: a query, or a pattern with its predicate.</summary>
    public Query SubqueryOrPattern()
    {
        var first = _tokens.Current;
        if (!BeginsPattern())
            return Query();
        var pattern = grammar.Patterns.Pattern();
        var where = grammar.Patterns.Where();
        var span = _tokens.SpanFrom(first);
        var match = new MatchClause(false, MatchMode.DifferentRelationships, pattern, where, span);
        return new Query([new SingleQuery([match], span)], UnionKind.None, span);
    }

    private bool BeginsPattern() =>
        _tokens.Is(TokenKind.LeftParen)
        || (grammar.Names.IsName() && _tokens.AreKinds(1, TokenKind.Equal))
        || (_tokens.IsAnyWord("shortestPath", "allShortestPaths") && _tokens.AreKinds(1, TokenKind.LeftParen))
        || _tokens.IsAnyWord("SHORTEST", "ALL", "ANY");

    private SingleQuery SingleQuery()
    {
        var first = _tokens.Current;
        var clauses = new List<Clause>();
        while (grammar.Clauses.TryClause() is { } clause)
            clauses.Add(clause);
        if (clauses.Count == 0)
            _tokens.Fail(ClauseExpected);
        return new SingleQuery(clauses.ToAstList(), _tokens.SpanFrom(first));
    }

    private UnionKind Union(UnionKind before)
    {
        var first = _tokens.Take();
        var kind = _tokens.TryWord("ALL") ? UnionKind.All : UnionKind.Distinct;
        if (kind == UnionKind.Distinct)
            _tokens.TryWord("DISTINCT");
        if (before != UnionKind.None && before != kind)
        {
            _tokens.Errors.Fail(
                ErrorDetail.InvalidClauseComposition,
                _tokens.SpanFrom(first),
                "Invalid combination of UNION and UNION ALL");
        }
        return kind;
    }
}
