using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Evaluation.Expressions;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Engine.Planning.Matching;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Pattern expressions, pattern comprehensions and EXISTS, COUNT and COLLECT subqueries: expressions with a plan inside.</summary>
internal sealed class SubqueryPlanner(PlanningContext planning)
{
    public Evaluator Compile(Expression expression, Scope scope) => expression switch
    {
        PatternExpression pattern => SubqueryEvaluators.Exists(Match(pattern.Path, null, null, null, scope).Plan),
        PatternComprehension comprehension => Comprehension(comprehension, scope),
        ShortestPathExpression shortest => ShortestPath(shortest, scope),
        SubqueryExpression subquery => Subquery(subquery, scope),
        _ => throw new UnreachableException(),
    };

    private Evaluator Comprehension(PatternComprehension comprehension, Scope scope)
    {
        var (plan, inner) = Match(comprehension.Path, comprehension.Variable, null, comprehension.Where, scope);
        return SubqueryEvaluators.Collect(plan, planning.Bind(comprehension.Projection, inner).Evaluate);
    }

    private Evaluator ShortestPath(ShortestPathExpression shortest, Scope scope)
    {
        var kind = shortest.All ? PathSelectorKind.AllShortestPathsFunction : PathSelectorKind.ShortestPathFunction;
        var variable = new Variable(planning.AnonymousName(), default);
        var (plan, inner) = Match(shortest.Path, variable, new PathSelector(kind, null, shortest.Span), null, scope);
        var path = planning.Bind(variable, inner).Evaluate;
        return shortest.All ? SubqueryEvaluators.Collect(plan, path) : SubqueryEvaluators.First(plan, path);
    }

    private Evaluator Subquery(SubqueryExpression subquery, Scope scope)
    {
        var (plan, columns, _) = new QueryPlanner(planning).PlanQuery(subquery.Query, _ => scope);
        var nested = new NestedPlan(plan);
        switch (subquery.Kind)
        {
            case SubqueryKind.Exists:
                return SubqueryEvaluators.Exists(nested);
            case SubqueryKind.Count:
                return SubqueryEvaluators.Count(nested);
            case SubqueryKind.Collect:
                var slot = columns.Variables.Single().Value;
                return SubqueryEvaluators.Collect(nested, SlotEvaluators.Read(slot));
            default:
                throw new UnreachableException();
        }
    }

    private (NestedPlan Plan, Scope Scope) Match(PathPattern path, Variable? variable, PathSelector? selector, Expression? where, Scope scope)
    {
        var part = new PatternPart(variable, selector, path, path.Span);
        var graph = QueryGraphBuilder.Build(planning, scope, MatchMode.DifferentRelationships, [part], where);
        var plan = MatchPlanner.Plan(planning, graph, new ArgumentPlan(string.Join(", ", scope.Variables.Select(known => known.Key))));
        return (new NestedPlan(plan), graph.InnerScope);
    }
}
