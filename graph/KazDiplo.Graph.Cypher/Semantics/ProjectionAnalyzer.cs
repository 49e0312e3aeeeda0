using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>WITH and RETURN: columns, grouping, and what ORDER BY, SKIP, LIMIT and WHERE may see.</summary>
internal sealed class ProjectionAnalyzer(Analysis analysis)
{
    private readonly AggregationAnalyzer _aggregations = new(analysis.Errors, analysis.Functions);

    /// <summary>The scope behind WITH.</summary>
    public Scope With(WithClause clause, Scope scope)
    {
        var columns = Project(clause.Body, Expand(clause.Body, scope), clause.Where, scope);
        foreach (var item in clause.Body.Items)
        {
            if (!item.HasAlias)
                analysis.Errors.Fail(ErrorDetail.NoExpressionAlias, item, "Expression in WITH must be aliased (use AS)");
        }
        return columns;
    }

    /// <summary>The columns of RETURN.</summary>
    public Scope Return(ReturnClause clause, Scope scope)
    {
        if (clause.Body.IncludesAll && clause.Body.Items.Count == 0 && scope.LocalNames().Count == 0)
            analysis.Errors.Fail(ErrorDetail.NoVariablesInScope, clause, "RETURN * is not allowed when there are no variables in scope");
        return Project(clause.Body, Expand(clause.Body, scope), where: null, scope);
    }

    /// <summary>An expression over no rows: no variables, no aggregation.</summary>
    public void Constant(Expression? expression)
    {
        if (expression is null)
            return;
        var variable = AstTree.SelfAndDescendants(expression).FirstOrDefault(node => node is Variable or PathPattern or Query);
        if (variable is not null)
        {
            analysis.Errors.Fail(
                ErrorDetail.NonConstantExpression, variable, "It is not allowed to refer to variables in SKIP, LIMIT or batch sizes");
        }
        var type = analysis.Expressions.Value(expression, new Scope());
        analysis.Errors.Require(CypherTypes.Integer, type, expression);
        if (expression is IntegerLiteral { Value: < 0 } literal)
        {
            analysis.Errors.Fail(
                ErrorDetail.NegativeIntegerArgument, literal, $"Invalid input. '{literal.Value}' is not a valid value. Must be a non-negative integer.");
        }
    }

    private static AstList<ProjectionItem> Expand(ProjectionBody body, Scope scope)
    {
        if (!body.IncludesAll)
            return body.Items;
        var written = body.Items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        var all = scope.LocalNames().Where(name => !written.Contains(name))
            .Select(name => new ProjectionItem(new Variable(name, body.Span), name, HasAlias: true, body.Span));
        return all.Concat(body.Items).ToAstList();
    }

    private Scope Project(ProjectionBody body, AstList<ProjectionItem> items, Expression? where, Scope scope)
    {
        var types = Types(items, scope);
        var isAggregating = items.Any(item => _aggregations.Contains(item.Expression));
        if (isAggregating)
            _aggregations.CheckItems(items, scope);
        var columns = Columns(items, types, scope);
        var orderBy = body.OrderBy;
        var both = columns;
        if (isAggregating || body.Distinct)
        {
            orderBy = OverColumns(orderBy, items, isAggregating, scope, columns);
            where = where is null ? null : _aggregations.OverColumns(where, items, scope, columns);
        }
        else
        {
            both = Over(scope, columns);
        }
        foreach (var item in orderBy)
            CheckSortKey(item, both, isAggregating);
        analysis.Expressions.Predicate(where, both);
        Constant(body.Skip);
        Constant(body.Limit);
        analysis.Findings.Projections[body] = new ResolvedProjection(items, isAggregating, orderBy, where);
        return columns;
    }

    private List<StaticType> Types(AstList<ProjectionItem> items, Scope scope)
    {
        var context = new ExpressionContext(scope, AggregationRule.Allowed);
        return items.Select(item => analysis.Expressions.TypeOf(item.Expression, context)).ToList();
    }

    private Scope Columns(AstList<ProjectionItem> items, List<StaticType> types, Scope before)
    {
        var columns = before.AfterProjection();
        for (var i = 0; i < items.Count; i++)
        {
            if (columns.IsLocal(items[i].Name))
                analysis.Errors.Fail(ErrorDetail.ColumnNameConflict, items[i], $"Multiple result columns with the same name are not supported: `{items[i].Name}`");
            CheckHides(items[i], before);
            columns.Declare(items[i].Name, types[i]);
        }
        return columns;
    }

    /// <summary>Inside a subquery a variable from outside keeps its meaning.</summary>
    private void CheckHides(ProjectionItem item, Scope before)
    {
        var isConstant = before.Contains(item.Name) && !before.IsLocal(item.Name);
        if (isConstant && !(item.Expression is Variable variable && variable.Name == item.Name))
        {
            analysis.Errors.Fail(
                ErrorDetail.VariableAlreadyBound,
                item,
                $"The variable `{item.Name}` is shadowing a variable with the same name from the outer scope and needs to be renamed");
        }
    }

    private AstList<SortItem> OverColumns(
        AstList<SortItem> orderBy, AstList<ProjectionItem> items, bool isAggregating, Scope before, Scope columns)
    {
        var keys = new List<SortItem>();
        foreach (var item in orderBy)
        {
            var rewritten = _aggregations.OverColumns(item.Expression, items, before, columns);
            if (isAggregating)
                _aggregations.CheckSortKey(item.Expression, rewritten, items, columns);
            keys.Add(item with { Expression = rewritten });
        }
        return keys.ToAstList();
    }

    /// <summary>
    /// An aggregation that is no column has nothing left to group; whether its variables are still there is told first.
    /// </summary>
    private void CheckSortKey(SortItem item, Scope scope, bool isAggregating)
    {
        analysis.Expressions.TypeOf(
            item.Expression, new ExpressionContext(scope, isAggregating ? AggregationRule.Allowed : AggregationRule.Forbidden));
        if (isAggregating && _aggregations.Contains(item.Expression))
            analysis.Errors.InvalidAggregation(item);
    }

    private static Scope Over(Scope before, Scope columns)
    {
        var both = new Scope(before);
        foreach (var name in columns.OwnNames)
        {
            columns.TryGet(name, out var type);
            both.Declare(name, type!);
        }
        return both;
    }
}
