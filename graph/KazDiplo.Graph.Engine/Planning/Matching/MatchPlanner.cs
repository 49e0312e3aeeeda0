using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>
/// Finds an order in which to match a query graph: every way in is tried, from each the cheapest next step is taken
/// until nothing is left, and the cheapest whole is kept. Conditions are asked as soon as their variables are known.
/// </summary>
internal sealed class MatchPlanner
{
    private const int TriedStarts = 16;
    private const double ProductPenalty = 3;

    /// <summary>
    /// A pattern may have any size, planning may not take any time: beyond this many elements only one start is tried,
    /// and of the possible next steps only the first few.
    /// </summary>
    private const int LargePattern = 40;
    private const int StepsInLargePattern = 8;

    private readonly QueryGraph _graph;
    private readonly CardinalityEstimator _estimator;
    private readonly LeafPlanner _leaves;
    private readonly EdgePlanner _edges;

    private MatchPlanner(PlanningContext planning, QueryGraph graph)
    {
        _graph = graph;
        _estimator = new CardinalityEstimator(planning.Statistics);
        _leaves = new LeafPlanner(planning, graph.InnerScope, _estimator);
        _edges = new EdgePlanner(planning, graph, _estimator);
    }

    private bool IsLarge => _graph.Nodes.Count + _graph.Edges.Count > LargePattern;

    public static LogicalPlan Plan(PlanningContext planning, QueryGraph graph, LogicalPlan input) =>
        new MatchPlanner(planning, graph).Plan(input);

    private LogicalPlan Plan(LogicalPlan input)
    {
        var bound = _graph.Edges.Where(edge => edge.IsBound);
        var start = Settle(new PartialPlan(
            input,
            Math.Max(1, input.EstimatedRows),
            0,
            [.. _graph.Arguments],
            [.. bound],
            [.. _graph.Nodes.Where(node => !_graph.Arguments.Contains(node.Slot))],
            [.. _graph.Edges],
            [.. _graph.Predicates],
            [.. _graph.Paths]));
        if (start.IsComplete)
        {
            return start.Plan;
        }

        var starts = IsLarge ? Steps(start).Take(StepsInLargePattern) : Steps(start);
        return starts
            .OrderBy(step => step.Score)
            .Take(IsLarge ? 1 : TriedStarts)
            .Select(step => Complete(step.Plan))
            .MinBy(plan => plan.Cost)!
            .Plan;
    }

    private PartialPlan Complete(PartialPlan partial)
    {
        while (!partial.IsComplete)
        {
            partial = (IsLarge ? Steps(partial).Take(StepsInLargePattern) : Steps(partial)).MinBy(step => step.Score).Plan;
        }

        return partial;
    }

    private IEnumerable<(PartialPlan Plan, double Score)> Steps(PartialPlan partial)
    {
        foreach (var edge in partial.Edges)
        {
            foreach (var plan in _edges.Steps(partial, edge))
            {
                var settled = Settle(plan);
                yield return (settled, settled.Rows + (plan.Rows * 0.01));
            }
        }

        foreach (var node in partial.Nodes)
        {
            var settled = Settle(Enter(partial, node));
            var isFirst = partial.Plan is ArgumentPlan;
            yield return (settled, isFirst ? settled.Rows : settled.Rows * (settled.Rows <= partial.Rows ? 1 : ProductPenalty));
        }
    }

    private PartialPlan Enter(PartialPlan partial, PatternNode node)
    {
        var leaf = _leaves.Best(node, partial.Predicates, partial.Known);
        var plan = partial.Plan is ArgumentPlan
            ? leaf.Plan
            : new ApplyPlan(partial.Plan, leaf.Plan, IsProduct: leaf.Dependencies.Count == 0);
        return partial.Step(plan, partial.Rows * leaf.Rows, [node.Slot], solved: leaf.Solved);
    }

    // Paths that are whole get their value, then every condition that can be asked is asked; a path may enable one.
    private PartialPlan Settle(PartialPlan partial)
    {
        var whole = partial.Paths.Where(path => path.Value.Dependencies.IsSubsetOf(partial.Known)).ToList();
        if (whole.Count > 0)
        {
            var items = whole.Select(path => (path.Slot, path.Name, path.Value)).ToList();
            partial = partial.Step(new ProjectionPlan(partial.Plan, items), partial.Rows, whole.Select(path => path.Slot)) with
            {
                Cost = partial.Cost,
                Paths = [.. partial.Paths.Except(whole)],
            };
        }

        var askable = partial.Predicates.Where(predicate => predicate.IsSatisfiable(partial.Known)).ToList();
        if (askable.Count == 0)
        {
            return partial;
        }

        var rows = askable.Aggregate(partial.Rows, (current, predicate) => current * Selectivity(predicate));
        BoundExpression[] ordered = [.. askable.OrderBy(predicate => predicate.IsCostly).Select(predicate => predicate.Bound)];
        return partial.Step(new FilterPlan(partial.Plan, ordered), rows, [], solved: askable) with { Cost = partial.Cost };
    }

    private double Selectivity(GraphPredicate predicate) => predicate switch
    {
        { Label: { } label } => _estimator.LabelSelectivity(label),
        { Expression: ComparisonExpression { Steps: [{ Operator: ComparisonOperator.Equal }] } } => CardinalityEstimator.EqualitySelectivity,
        _ => CardinalityEstimator.PredicateSelectivity,
    };
}
