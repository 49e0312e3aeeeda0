using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Queries and subqueries: one clause after the other, each in the scope that the one before it leaves.</summary>
internal sealed class QueryAnalyzer(Analysis analysis)
{
    private readonly ClauseOrder _order = new(analysis.Errors);
    private readonly ClauseAnalyzer _clauses = new(analysis);

    /// <param name="scopeOf">The scope in which each part of the union begins.</param>
    /// <returns>The columns; null where the query returns nothing.</returns>
    public IReadOnlyList<Column>? Query(Query query, QueryKind kind, Func<SingleQuery, Scope> scopeOf)
    {
        var first = Part(query.Parts[0], kind, scopeOf(query.Parts[0]), isWhole: query.Parts.Count == 1);
        for (var i = 1; i < query.Parts.Count; i++)
        {
            var columns = Part(query.Parts[i], kind, scopeOf(query.Parts[i]), isWhole: false);
            if (!HaveSameNames(first, columns))
            {
                analysis.Errors.Fail(
                    ErrorDetail.DifferentColumnsInUnion,
                    query.Parts[i],
                    "All sub queries in an UNION must have the same return column names");
            }
        }
        return first;
    }

    /// <summary>EXISTS, COUNT and COLLECT see every variable from outside.</summary>
    public StaticType Subquery(SubqueryExpression subquery, Scope outer)
    {
        var kind = subquery.Kind == SubqueryKind.Collect ? QueryKind.Collect : QueryKind.ExistsOrCount;
        var columns = Query(subquery.Query, kind, _ => Scope.OfSubquery(outer));
        if (kind == QueryKind.ExistsOrCount)
            return subquery.Kind == SubqueryKind.Exists ? StaticType.Boolean : StaticType.Integer;
        if (columns is not { Count: 1 })
            analysis.Errors.Fail(ErrorDetail.InvalidClauseComposition, subquery, "A COLLECT expression must return exactly one column");
        return StaticType.ListOf(columns[0].Type);
    }

    private IReadOnlyList<Column>? Part(SingleQuery query, QueryKind kind, Scope scope, bool isWhole)
    {
        _order.Check(query, kind);
        if (isWhole && kind == QueryKind.Statement && query.Clauses is [CallProcedureClause call])
            return _clauses.Procedures.Standalone(call);
        foreach (var clause in query.Clauses)
        {
            switch (clause)
            {
                case WithClause with:
                    scope = analysis.Projections.With(with, scope);
                    break;
                case ReturnClause returned:
                    return Columns(returned, analysis.Projections.Return(returned, scope));
                default:
                    _clauses.Clause(clause, scope);
                    break;
            }
        }
        return null;
    }

    private List<Column> Columns(ReturnClause returned, Scope columns)
    {
        var result = new List<Column>();
        foreach (var item in analysis.Findings.Projections[returned.Body].Items)
        {
            columns.TryGet(item.Name, out var type);
            result.Add(new Column(item.Name, type!));
        }
        return result;
    }

    private static bool HaveSameNames(IReadOnlyList<Column>? left, IReadOnlyList<Column>? right) =>
        left is null || right is null
            ? left is null && right is null
            : left.Select(column => column.Name).SequenceEqual(right.Select(column => column.Name));
}
