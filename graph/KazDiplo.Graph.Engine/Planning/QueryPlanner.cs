using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Plans queries: their parts, joined by UNION, clause by clause.</summary>
internal sealed class QueryPlanner(PlanningContext planning)
{
    public QueryPlan Plan(QueryStatement statement)
    {
        var (plan, scope, isWriting) = PlanQuery(statement.Query, _ => Scope.Empty);
        var columns = planning.Model.Columns;
        var slots = columns.Select(column => scope.TryGet(column, out var slot) ? slot : -1).ToList();
        var root = columns.Count > 0 ? plan : new EmptyResultPlan(plan) { EstimatedRows = 0 };
        var type = (isWriting, columns.Count > 0) switch
        {
            (false, _) => QueryType.Read,
            (true, true) => QueryType.ReadWrite,
            (true, false) => QueryType.Write,
        };
        return new QueryPlan(
            new ProduceResultsPlan(root, columns) { EstimatedRows = root.EstimatedRows },
            columns,
            slots,
            planning.SlotCount,
            type,
            statement.Mode,
            [.. planning.Model.Parameters.Keys]);
    }

    /// <param name="imports">The variables that a part sees from outside.</param>
    /// <returns>The plan, the columns it returns, and whether it changes the graph.</returns>
    public (LogicalPlan Plan, Scope Columns, bool IsWriting) PlanQuery(Query query, Func<SingleQuery, Scope> imports)
    {
        var (plan, columns, isWriting) = PlanPart(query.Parts[0], imports(query.Parts[0]));
        if (query.Parts.Count == 1)
        {
            return (plan, columns, isWriting);
        }

        for (var i = 1; i < query.Parts.Count; i++)
        {
            var right = PlanPart(query.Parts[i], imports(query.Parts[i]));
            (plan, columns) = Union(plan, columns, right.Plan, right.Columns);
            isWriting |= right.IsWriting;
        }

        if (query.Union == UnionKind.Distinct)
        {
            plan = new DistinctPlan(plan, [.. columns.Variables.Select(column => (column.Value, column.Key))]) { EstimatedRows = plan.EstimatedRows };
        }

        return (plan, columns, isWriting);
    }

    /// <summary>Plans clauses onto a builder; FOREACH uses it for its body.</summary>
    public void PlanClauses(PlanBuilder builder, IEnumerable<Clause> clauses)
    {
        var clausePlanner = new ClausePlanner(planning);
        foreach (var clause in clauses)
        {
            clausePlanner.Plan(builder, clause);
        }
    }

    private (LogicalPlan Plan, Scope Columns, bool IsWriting) PlanPart(SingleQuery part, Scope imports)
    {
        var builder = new PlanBuilder(new ArgumentPlan(string.Join(", ", imports.Variables.Select(variable => variable.Key))), imports);
        PlanClauses(builder, part.Clauses);
        // Rows leave the statement, or enter the clause around it: all its changes must be done by then.
        builder.BeforeReading();
        return (builder.Plan, builder.Scope, builder.IsWriting);
    }

    private (LogicalPlan Plan, Scope Columns) Union(LogicalPlan left, Scope leftColumns, LogicalPlan right, Scope rightColumns)
    {
        var columns = Scope.Empty;
        var (from, with, slots) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var (name, leftSlot) in leftColumns.Variables)
        {
            if (rightColumns.TryGet(name, out var rightSlot))
            {
                var slot = planning.NewSlot();
                columns = columns.With(name, slot);
                from.Add(leftSlot);
                with.Add(rightSlot);
                slots.Add(slot);
            }
        }

        var plan = new UnionPlan(left, [.. from], right, [.. with], [.. slots]) { EstimatedRows = left.EstimatedRows + right.EstimatedRows };
        return (plan, columns);
    }
}
