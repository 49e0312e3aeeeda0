using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Expressions with variables of their own, patterns and subqueries.</summary>
internal sealed class ScopedExpressionAnalyzer(Analysis analysis)
{
    public StaticType TypeOf(Expression expression, ExpressionContext context) => expression switch
    {
        ListComprehension list => OfListComprehension(list, context.AsValue()),
        QuantifierExpression quantifier => OfQuantifier(quantifier, context.AsValue()),
        ReduceExpression reduce => OfReduce(reduce, context.AsValue()),
        MapProjection projection => OfMapProjection(projection, context.AsValue()),
        PatternExpression pattern => OfPattern(pattern, context),
        PatternComprehension pattern => OfPatternComprehension(pattern, context),
        ShortestPathExpression shortest => OfShortestPath(shortest, context),
        SubqueryExpression subquery => analysis.Queries.Subquery(subquery, context.Scope),
        _ => throw new UnreachableException($"No type rule for {expression.GetType().Name}"),
    };

    private StaticType OfListComprehension(ListComprehension list, ExpressionContext context)
    {
        var element = ElementOf(list.List, context);
        var inner = new Scope(context.Scope);
        inner.Declare(list.Variable, element);
        analysis.Expressions.Predicate(list.Where, inner);
        return StaticType.ListOf(list.Projection is null ? element : analysis.Expressions.Value(list.Projection, inner));
    }

    private StaticType OfQuantifier(QuantifierExpression quantifier, ExpressionContext context)
    {
        var inner = new Scope(context.Scope);
        inner.Declare(quantifier.Variable, ElementOf(quantifier.List, context));
        analysis.Expressions.Predicate(quantifier.Where, inner);
        return StaticType.Boolean;
    }

    private StaticType OfReduce(ReduceExpression reduce, ExpressionContext context)
    {
        analysis.Expressions.TypeOf(reduce.Initial, context);
        var inner = new Scope(context.Scope);
        if (reduce.Variable.Equals(reduce.Accumulator))
            analysis.Errors.AlreadyBound(reduce.Variable);
        inner.Declare(reduce.Variable, ElementOf(reduce.List, context));
        inner.Declare(reduce.Accumulator, StaticType.Any);
        analysis.Expressions.Value(reduce.Body, inner);
        return StaticType.Any;
    }

    private StaticType ElementOf(Expression list, ExpressionContext context)
    {
        var type = analysis.Expressions.TypeOf(list, context);
        analysis.Errors.Require(CypherTypes.List, type, list);
        return type.ElementOrAny;
    }

    private StaticType OfMapProjection(MapProjection projection, ExpressionContext context)
    {
        var subject = analysis.Expressions.TypeOf(projection.Subject, context);
        analysis.Errors.Require(CypherTypes.Map | CypherTypes.Entity, subject, projection.Subject);
        foreach (var item in projection.Items)
        {
            if (item is MapProjectionEntry entry)
                analysis.Expressions.TypeOf(entry.Value, context);
        }
        return StaticType.Map;
    }

    private StaticType OfPattern(PatternExpression pattern, ExpressionContext context)
    {
        if (!context.IsPredicate)
        {
            analysis.Errors.Fail(
                ErrorDetail.UnexpectedSyntax,
                pattern,
                "A pattern expression should only be used in order to test the existence of a pattern. "
                + "It can no longer be used inside the function size(), an alternative is to replace size() with COUNT {}.");
        }
        analysis.Patterns.Bound(pattern.Path, context.Scope);
        return StaticType.Boolean;
    }

    private StaticType OfPatternComprehension(PatternComprehension pattern, ExpressionContext context)
    {
        var inner = new Scope(context.Scope);
        analysis.Patterns.Path(pattern.Path, inner);
        if (pattern.Variable is not null)
            inner.Declare(pattern.Variable, StaticType.Path);
        analysis.Expressions.Predicate(pattern.Where, inner);
        return StaticType.ListOf(analysis.Expressions.Value(pattern.Projection, inner));
    }

    private StaticType OfShortestPath(ShortestPathExpression shortest, ExpressionContext context)
    {
        analysis.Patterns.Path(shortest.Path, new Scope(context.Scope));
        return shortest.All ? StaticType.ListOf(StaticType.Path) : StaticType.Path;
    }
}
