using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>WITH and RETURN: projection or aggregation, DISTINCT, ORDER BY, SKIP, LIMIT and WHERE, in this order.</summary>
internal sealed class ProjectionPlanner(PlanningContext planning)
{
    public void Plan(PlanBuilder builder, ProjectionBody body) => Plan(builder, body, planning.Model.ProjectionOf(body));

    public void Plan(PlanBuilder builder, ProjectionBody body, ResolvedProjection projection)
    {
        builder.BeforeReading();
        var before = builder.Scope;
        var columns = projection.IsAggregating
            ? new AggregationPlanner(planning).Plan(builder, projection)
            : Project(builder, projection);
        var sees = projection.IsAggregating || body.Distinct ? columns : before.Over(columns);
        if (body.Distinct)
        {
            builder.Append(new DistinctPlan(builder.Plan, [.. columns.Variables.Select(column => (column.Value, column.Key))]));
        }

        var where = projection.Where is null ? null : planning.Bind(projection.Where, sees);
        Order(builder, body, projection, columns, sees, where);
        if (where is not null)
        {
            builder.AppendExactly(new FilterPlan(builder.Plan, [where]) { EstimatedRows = builder.Plan.EstimatedRows * 0.5 });
            builder.NoteReads();
        }

        builder.Scope = columns;
    }

    private Scope Project(PlanBuilder builder, ResolvedProjection projection)
    {
        var columns = Scope.Empty;
        var computed = new List<(int Slot, string Name, BoundExpression Expression)>();
        foreach (var item in projection.Items)
        {
            if (item.Expression is Variable variable && planning.TryResolve(builder.Scope, variable.Name, out var slot))
            {
                columns = columns.With(item.Name, slot);
                continue;
            }

            slot = planning.NewSlot();
            computed.Add((slot, item.Name, planning.Bind(item.Expression, builder.Scope)));
            columns = columns.With(item.Name, slot);
            if (GraphReads.In(item.Expression))
            {
                builder.NoteReads();
            }
        }

        if (computed.Count > 0)
        {
            builder.Append(new ProjectionPlan(builder.Plan, computed));
        }

        return columns;
    }

    private void Order(PlanBuilder builder, ProjectionBody body, ResolvedProjection projection, Scope columns, Scope sees, BoundExpression? where)
    {
        var skip = body.Skip is null ? null : new RowCount("SKIP", planning.Bind(body.Skip, Scope.Empty));
        var limit = body.Limit is null ? null : new RowCount("LIMIT", planning.Bind(body.Limit, Scope.Empty));
        if (projection.OrderBy.Count > 0)
        {
            var keys = SortKeys(builder, projection, sees);
            int[] slots = [.. columns.Slots.Concat(keys.Select(key => key.Slot)).Concat(where?.Dependencies ?? new HashSet<int>()).Distinct()];
            var text = string.Join(", ", projection.OrderBy.Select(item => planning.TextOf(item.Expression) + (item.Descending ? " DESC" : " ASC")));
            if (limit is not null)
            {
                builder.Append(new TopPlan(builder.Plan, keys, slots, limit, skip, text));
                (skip, limit) = (null, null);
            }
            else
            {
                builder.Append(new SortPlan(builder.Plan, keys, slots, text));
            }

            builder.NoteBarrier();
        }

        if (skip is not null)
        {
            builder.Append(new SkipPlan(builder.Plan, skip));
        }

        if (limit is not null)
        {
            builder.Append(new LimitPlan(builder.Plan, limit, builder.IsWriting));
        }
    }

    private List<SortKey> SortKeys(PlanBuilder builder, ResolvedProjection projection, Scope sees)
    {
        var keys = new List<SortKey>();
        var computed = new List<(int Slot, string Name, BoundExpression Expression)>();
        foreach (var item in projection.OrderBy)
        {
            if (item.Expression is not Variable variable || !planning.TryResolve(sees, variable.Name, out var slot))
            {
                slot = planning.NewSlot();
                var bound = planning.Bind(item.Expression, sees);
                computed.Add((slot, bound.Text, bound));
            }

            keys.Add(new SortKey(slot, item.Descending));
        }

        if (computed.Count > 0)
        {
            builder.Append(new ProjectionPlan(builder.Plan, computed));
        }

        return keys;
    }
}
