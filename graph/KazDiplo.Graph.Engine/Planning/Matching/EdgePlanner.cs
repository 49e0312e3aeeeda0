using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Execution.Paths;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>The steps by which one relationship pattern can be matched next.</summary>
internal sealed class EdgePlanner(PlanningContext planning, QueryGraph graph, CardinalityEstimator estimator)
{
    public IEnumerable<PartialPlan> Steps(PartialPlan partial, PatternEdge edge)
    {
        var (from, to) = (partial.Knows(edge.From), partial.Knows(edge.To));
        if (edge.IsBound)
        {
            yield return Project(partial, edge);
        }
        else if (edge.Shortest is not null)
        {
            if (from && to)
            {
                yield return new ShortestPathPlanner(planning, graph).Plan(partial, edge, Shape(partial, edge, edge.Direction));
            }
        }
        else if (from || to)
        {
            if (from)
            {
                yield return Expand(partial, edge, edge.From, edge.To);
            }

            if (to)
            {
                yield return Expand(partial, edge, edge.To, edge.From);
            }
        }
        else if (edge.Length is null && edge.From != edge.To && partial.Plan is ArgumentPlan)
        {
            yield return Scan(partial, edge);
        }
    }

    private PartialPlan Expand(PartialPlan partial, PatternEdge edge, PatternNode start, PatternNode end)
    {
        var into = partial.Knows(end);
        var reversed = start != edge.From;
        var shape = Shape(partial, edge, reversed ? edge.Direction.Reverse() : edge.Direction);
        var rows = partial.Rows * estimator.Expansion(edge, start);
        rows = into ? rows / Math.Max(1, estimator.NodesOf(end)) : rows;
        LogicalPlan plan = edge.Length is null
            ? new ExpandPlan(partial.Plan, shape, (start.Slot, start.Name), (end.Slot, end.Name), into)
            : new VarLengthExpandPlan(partial.Plan, shape, edge.Length, (start.Slot, start.Name), (end.Slot, end.Name), into, reversed);
        return partial.Step(plan, rows, [edge.Slot, end.Slot], edge);
    }

    private PartialPlan Scan(PartialPlan partial, PatternEdge edge)
    {
        var plan = new RelationshipScanPlan(Shape(partial, edge, edge.Direction), (edge.From.Slot, edge.From.Name), (edge.To.Slot, edge.To.Name));
        return partial.Step(plan, estimator.Relationships(edge), [edge.Slot, edge.From.Slot, edge.To.Slot], edge);
    }

    private PartialPlan Project(PartialPlan partial, PatternEdge edge)
    {
        var shape = Shape(partial, edge, edge.Direction);
        var plan = new ProjectEndpointsPlan(
            partial.Plan,
            shape,
            edge.Length,
            (edge.From.Slot, edge.From.Name, partial.Knows(edge.From)),
            (edge.To.Slot, edge.To.Name, partial.Knows(edge.To)));
        return partial.Step(plan, partial.Rows * 0.9, [edge.From.Slot, edge.To.Slot], edge);
    }

    private RelationshipShape Shape(PartialPlan partial, PatternEdge edge, Direction direction)
    {
        var unique = graph.Mode == MatchMode.RepeatableElements || edge.Shortest is not null
            ? []
            : partial.Matched.Where(other => other.Slot != edge.Slot && other.Shortest is null && MayOverlap(edge, other)).Select(other => other.Slot);
        return new RelationshipShape(edge.Slot, edge.Name, direction, edge.Accepts, edge.TypeText, [.. unique.Distinct()]);
    }

    // Patterns of different types never match the same relationship, so there is nothing to compare.
    private static bool MayOverlap(PatternEdge edge, PatternEdge other) =>
        edge.Types is null || other.Types is null || edge.Types.Intersect(other.Types).Any();
}
