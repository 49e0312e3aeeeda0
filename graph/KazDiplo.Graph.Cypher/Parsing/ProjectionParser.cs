using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Parsing;

/// <summary>What WITH, RETURN and YIELD project, with ORDER BY, SKIP and LIMIT.</summary>
internal sealed class ProjectionParser(Grammar grammar)
{
    private readonly TokenReader _tokens = grammar.Tokens;

    public ProjectionBody Body()
    {
        var first = _tokens.Current;
        var distinct = _tokens.TryWord("DISTINCT");
        var includesAll = _tokens.TryTake(TokenKind.Star);
        var items = new List<ProjectionItem>();
        if (!includesAll || _tokens.TryTake(TokenKind.Comma))
        {
            do
            {
                items.Add(Item());
            }
            while (_tokens.TryTake(TokenKind.Comma));
        }
        return Ordered(first, distinct, includesAll, items.ToAstList());
    }

    /// <summary>ORDER BY, SKIP or LIMIT as a clause of its own: everything in scope goes on.</summary>
    public ProjectionBody OrderingOnly() => Ordered(_tokens.Current, distinct: false, includesAll: true, []);

    public bool IsOrdering() => _tokens.AreWords("ORDER", "BY") || _tokens.IsAnyWord("SKIP", "OFFSET", "LIMIT");

    private ProjectionBody Ordered(Token first, bool distinct, bool includesAll, AstList<ProjectionItem> items)
    {
        var orderBy = _tokens.TryWords("ORDER", "BY") ? OrderBy() : [];
        var skip = _tokens.TryAnyWord("SKIP", "OFFSET") ? grammar.Expressions.Expression() : null;
        var limit = _tokens.TryWord("LIMIT") ? grammar.Expressions.Expression() : null;
        return new ProjectionBody(distinct, includesAll, items, orderBy, skip, limit, _tokens.SpanFrom(first));
    }

    private ProjectionItem Item()
    {
        var first = _tokens.Current;
        var expression = grammar.Expressions.Expression();
        var text = _tokens.TextFrom(first);
        if (_tokens.TryWord("AS"))
            return new ProjectionItem(expression, grammar.Names.Name("a column name"), HasAlias: true, _tokens.SpanFrom(first));
        return expression is Variable variable
            ? new ProjectionItem(expression, variable.Name, HasAlias: true, _tokens.SpanFrom(first))
            : new ProjectionItem(expression, text, HasAlias: false, _tokens.SpanFrom(first));
    }

    private AstList<SortItem> OrderBy()
    {
        var items = new List<SortItem>();
        do
        {
            var first = _tokens.Current;
            var expression = grammar.Expressions.Expression();
            var isDescending = _tokens.TryAnyWord("DESC", "DESCENDING");
            if (!isDescending)
                _tokens.TryAnyWord("ASC", "ASCENDING");
            items.Add(new SortItem(expression, isDescending, _tokens.SpanFrom(first)));
        }
        while (_tokens.TryTake(TokenKind.Comma));
        return items.ToAstList();
    }
}
