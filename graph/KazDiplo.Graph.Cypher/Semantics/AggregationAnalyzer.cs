using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>
/// What may stand beside an aggregation (openCypher 9, "Aggregation"): constants, and grouping keys that are projected
/// by themselves and are simple, that is a variable or a property of one.
/// </summary>
internal sealed class AggregationAnalyzer(SemanticErrors errors, IFunctionCatalog functions)
{
    public bool IsAggregation(Expression expression) =>
        expression is CountStar
        || (expression is FunctionCall call && functions.TryGetFunction(call.Name, out var signature) && signature.IsAggregating);

    /// <summary>Whether an aggregation of this projection is in the expression; those of subqueries are their own.</summary>
    public bool Contains(Expression expression)
    {
        var open = new Stack<AstNode>();
        open.Push(expression);
        while (open.TryPop(out var node))
        {
            if (node is Expression part && IsAggregation(part))
                return true;
            if (node is SubqueryExpression)
                continue;
            foreach (var child in AstTree.Children(node))
                open.Push(child);
        }
        return false;
    }

    /// <summary>Refuses items of an aggregating projection that have no one value for each group.</summary>
    public void CheckItems(IReadOnlyList<ProjectionItem> items, Scope scope)
    {
        var keys = items.Where(item => !Contains(item.Expression)).Select(item => item.Expression).Where(IsSimple).ToHashSet();
        foreach (var item in items)
        {
            if (Contains(item.Expression))
                CheckPart(item.Expression, keys, scope);
        }
    }

    /// <summary>A variable, or a property or item of one (and so on).</summary>
    public static bool IsSimple(Expression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case PropertyAccess access:
                    expression = access.Subject;
                    break;
                case IndexAccess { Index: StringLiteral or IntegerLiteral or Parameter } access:
                    expression = access.Subject;
                    break;
                default:
                    return expression is Variable;
            }
        }
    }

    private void CheckPart(AstNode node, HashSet<Expression> keys, Scope scope)
    {
        if (node is Expression expression)
        {
            if (IsAggregation(expression) || keys.Contains(expression))
                return;
            if (expression is Variable variable && scope.IsLocal(variable.Name))
                Ambiguous(variable);
        }
        var inner = OwnVariables(node) is { } own ? keys.Concat(own).ToHashSet() : keys;
        foreach (var child in AstTree.Children(node))
            CheckPart(child, inner, scope);
    }

    /// <summary>The variables of a comprehension are constant while it is evaluated, even where they hide outer ones.</summary>
    private static IEnumerable<Expression>? OwnVariables(AstNode node) => node switch
    {
        ListComprehension list => [list.Variable],
        QuantifierExpression quantifier => [quantifier.Variable],
        ReduceExpression reduce => [reduce.Variable, reduce.Accumulator],
        _ => null,
    };

    private void Ambiguous(Variable variable) => errors.Fail(
        ErrorDetail.AmbiguousAggregationExpression,
        variable,
        "Aggregation column contains implicit grouping expressions. For example, in 'RETURN n.a, n.a + n.b + count(*)' the "
        + "aggregation expression 'n.a + n.b + count(*)' includes the implicit grouping key 'n.b'. "
        + $"It may be possible to rewrite the query by extracting these grouping expressions into a preceding WITH clause. Illegal expression: {variable.Name}");

    /// <summary>
    /// The sort key with projected expressions replaced by their columns. Beside an aggregation only simple keys are
    /// replaced, as in <see cref="CheckItems"/>.
    /// </summary>
    public Expression OverColumns(Expression key, IReadOnlyList<ProjectionItem> items, Scope before, Scope columns)
    {
        var aggregates = Contains(key);
        return ExpressionRewriter.Replace(key, part => Column(part, items, aggregates, before, columns));
    }

    /// <summary>
    /// Refuses what a rewritten sort key still needs from before the projection. A part of a larger grouping key is
    /// ambiguous; anything else has gone out of scope.
    /// </summary>
    public void CheckSortKey(Expression key, Expression rewritten, IReadOnlyList<ProjectionItem> items, Scope columns)
    {
        if (Contains(key))
            CheckSortPart(rewritten, items, columns);
    }

    private void CheckSortPart(AstNode node, IReadOnlyList<ProjectionItem> items, Scope columns)
    {
        if (node is Expression expression && IsAggregation(expression))
            return;
        if (node is Variable variable && !columns.Contains(variable.Name) && items.Any(item => IsComplexKeyWith(item, variable)))
            Ambiguous(variable);
        foreach (var child in AstTree.Children(node))
            CheckSortPart(child, items, columns);
    }

    private bool IsComplexKeyWith(ProjectionItem item, Variable variable) =>
        !IsSimple(item.Expression) && !Contains(item.Expression)
        && AstTree.SelfAndDescendants(item.Expression).Any(node => variable.Equals(node as Variable));

    private Variable? Column(Expression part, IReadOnlyList<ProjectionItem> items, bool aggregates, Scope before, Scope columns)
    {
        if (part is Variable own && columns.Contains(own.Name))
            return own;
        foreach (var item in items)
        {
            var isUsable = !aggregates || IsSimple(item.Expression) || Contains(item.Expression);
            if (isUsable && item.Expression.Equals(part) && !MentionsHidden(part, items, before))
                return new Variable(item.Name, part.Span);
        }
        return null;
    }

    /// <summary>Whether a name in the expression now means a column that is something else than before.</summary>
    private static bool MentionsHidden(Expression part, IReadOnlyList<ProjectionItem> items, Scope before) =>
        AstTree.SelfAndDescendants(part).OfType<Variable>().Any(variable => before.Contains(variable.Name) && items.Any(item =>
            item.Name == variable.Name && !variable.Equals(item.Expression as Variable) && !item.Expression.Equals(part)));
}
