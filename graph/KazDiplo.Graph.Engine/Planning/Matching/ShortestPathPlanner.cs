using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>
/// Plans a shortest path with the conditions that speak of it. <c>all(x IN nodes(p) WHERE …)</c>,
/// <c>none(…)</c> and the same over relationships(p) are asked of every step; any other condition needs the whole path.
/// </summary>
internal sealed class ShortestPathPlanner(PlanningContext planning, QueryGraph graph)
{
    public PartialPlan Plan(PartialPlan partial, PatternEdge edge, RelationshipShape shape)
    {
        var path = edge.Shortest!.Path;
        var length = edge.Length!;
        HashSet<int> known = [.. partial.Known, edge.Slot, path.Slot];
        var about = partial.Predicates
            .Where(predicate => predicate.IsSatisfiable(known) && (predicate.Bound.Dependencies.Contains(path.Slot) || predicate.Bound.Dependencies.Contains(edge.Slot)))
            .ToList();
        var steps = new List<BoundExpression>(length.StepPredicates);
        var nodes = new List<BoundExpression>();
        var whole = new List<BoundExpression>();
        foreach (var predicate in about)
        {
            Sort(predicate, edge, path, length.StepSlot, steps, nodes, whole);
        }

        // The bidirectional search knows no lower bound beyond 1, and tests nodes only on its own.
        if (length.Min > 1)
        {
            whole.Add(new BoundExpression((_, _) => Values.Value.True, $"length({path.Name}) >= {length.Min}", new HashSet<int>()));
        }

        if (whole.Count > 0)
        {
            whole = [.. whole, .. about.Select(predicate => predicate.Bound).Except(whole)];
        }

        var plan = new ShortestPathPlan(
            partial.Plan,
            shape,
            length with { StepPredicates = steps },
            (edge.From.Slot, edge.From.Name),
            (edge.To.Slot, edge.To.Name),
            edge.Shortest.All,
            nodes,
            whole,
            (path.Slot, path.Value.Evaluate));
        return partial.Step(plan, partial.Rows, [edge.Slot], edge, about);
    }

    private void Sort(
        GraphPredicate predicate,
        PatternEdge edge,
        PathAssignment path,
        int stepSlot,
        List<BoundExpression> steps,
        List<BoundExpression> nodes,
        List<BoundExpression> whole)
    {
        if (predicate.Expression is QuantifierExpression { Kind: QuantifierKind.All or QuantifierKind.None } quantifier
            && TargetOf(quantifier.List, edge, path) is { } target
            && Bind(quantifier, stepSlot, path, edge) is { } bound)
        {
            (target == ValueTarget.Nodes ? nodes : steps).Add(bound);
        }
        else
        {
            whole.Add(predicate.Bound);
        }
    }

    private enum ValueTarget
    {
        Nodes,
        Relationships,
    }

    private static ValueTarget? TargetOf(Expression list, PatternEdge edge, PathAssignment path) => list switch
    {
        Variable variable when variable.Name == edge.Name => ValueTarget.Relationships,
        FunctionCall { Arguments: [Variable variable] } call when variable.Name == path.Name =>
            call.Name.Equals("nodes", StringComparison.OrdinalIgnoreCase) ? ValueTarget.Nodes
            : call.Name.Equals("relationships", StringComparison.OrdinalIgnoreCase) ? ValueTarget.Relationships
            : null,
        _ => null,
    };

    private BoundExpression? Bind(QuantifierExpression quantifier, int stepSlot, PathAssignment path, PatternEdge edge)
    {
        Expression condition = quantifier.Kind == QuantifierKind.All
            ? quantifier.Where
            : new NotExpression(quantifier.Where, quantifier.Where.Span);
        var bound = planning.Bind(condition, graph.InnerScope.With(quantifier.Variable.Name, stepSlot));
        var isAboutPath = bound.Dependencies.Contains(path.Slot) || bound.Dependencies.Contains(edge.Slot);
        return isAboutPath ? null : bound;
    }
}
