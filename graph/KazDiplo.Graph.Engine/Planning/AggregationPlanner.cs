using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>
/// Grouping: items without an aggregating call are the keys, computed before; calls are computed per group; items that
/// mix both are computed after, from the slots of keys and calls.
/// </summary>
internal sealed class AggregationPlanner(PlanningContext planning)
{
    public Scope Plan(PlanBuilder builder, ResolvedProjection projection)
    {
        var keys = new List<(int Slot, string Name)>();
        var computed = new List<(int Slot, string Name, BoundExpression Expression)>();
        var aggregations = new List<Aggregation>();
        var mixed = new List<ProjectionItem>();
        var (columns, grouped) = (Scope.Empty, Scope.Empty);
        foreach (var item in projection.Items)
        {
            var calls = planning.CollectAggregations(item.Expression, builder.Scope);
            if (calls.Aggregations.Count > 0)
            {
                mixed.Add(item);
                foreach (var (expression, aggregation) in calls.Aggregations)
                {
                    aggregations.Add(aggregation);
                    grouped = grouped.WithComputed(expression, aggregation.Slot);
                }

                continue;
            }

            if (item.Expression is not Variable variable || !builder.Scope.TryGet(variable.Name, out var slot))
            {
                slot = planning.NewSlot();
                computed.Add((slot, item.Name, calls.Bound));
            }

            keys.Add((slot, item.Name));
            columns = columns.With(item.Name, slot);
            grouped = grouped.WithComputed(item.Expression, slot);
        }

        if (computed.Count > 0)
        {
            builder.Append(new ProjectionPlan(builder.Plan, computed));
        }

        AppendAggregation(builder, keys, aggregations);
        builder.NoteBarrier();
        return ProjectMixed(builder, mixed, columns, grouped);
    }

    private Scope ProjectMixed(PlanBuilder builder, List<ProjectionItem> mixed, Scope columns, Scope grouped)
    {
        var computed = new List<(int Slot, string Name, BoundExpression Expression)>();
        foreach (var item in mixed)
        {
            if (!grouped.TryGetComputed(item.Expression, out var slot))
            {
                slot = planning.NewSlot();
                computed.Add((slot, item.Name, planning.Bind(item.Expression, grouped)));
                builder.NoteReads();
            }

            columns = columns.With(item.Name, slot);
        }

        if (computed.Count > 0)
        {
            builder.Append(new ProjectionPlan(builder.Plan, computed));
        }

        return columns;
    }

    private static void AppendAggregation(PlanBuilder builder, List<(int Slot, string Name)> keys, List<Aggregation> aggregations)
    {
        var source = builder.Plan;
        if (keys.Count == 0 && aggregations is [var only] && FromCountStore(source, only) is { } count)
        {
            builder.AppendExactly(count);
            return;
        }

        var rows = keys.Count == 0 ? 1 : Math.Sqrt(source.EstimatedRows);
        builder.AppendExactly(new EagerAggregationPlan(source, keys, aggregations) { EstimatedRows = rows });
    }

    // The scan must be the whole plan: only then does every row count and no row come from outside.
    private static LogicalPlan? FromCountStore(LogicalPlan source, Aggregation aggregation)
    {
        if (!aggregation.Function.Name.Equals("count", StringComparison.OrdinalIgnoreCase) || aggregation.Arguments.Count > 1)
        {
            return null;
        }

        return source switch
        {
            AllNodesScanPlan scan when CountsRows(aggregation, scan.Slot) =>
                new NodeCountFromCountStorePlan(aggregation.Slot, aggregation.Text, null),
            NodeByLabelScanPlan scan when CountsRows(aggregation, scan.Slot) =>
                new NodeCountFromCountStorePlan(aggregation.Slot, aggregation.Text, scan.Label),
            RelationshipScanPlan { Relationship: { Direction: not Direction.Both } relationship } when CountsRows(aggregation, relationship.Slot) =>
                new RelationshipCountFromCountStorePlan(aggregation.Slot, aggregation.Text, relationship),
            _ => null,
        };
    }

    // count(*), or count of the very variable that the scan binds.
    private static bool CountsRows(Aggregation aggregation, int slot) =>
        aggregation.Arguments.Count == 0
        || (aggregation.Arguments[0].Dependencies.SetEquals([slot]) && aggregation.Arguments[0].IsVariable);
}
