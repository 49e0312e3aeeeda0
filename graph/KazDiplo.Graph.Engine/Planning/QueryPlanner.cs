using System.Diagnostics;
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
        var parts = query.Parts.Select(part => PlanPart(part, imports(part))).ToList();
        if (parts is [var only])
        {
            return only;
        }

        var (plan, columns) = Union(parts);
        if (query.Union == UnionKind.Distinct)
        {
            plan = new DistinctPlan(plan, [.. columns.Variables.Select(column => (column.Value, column.Key))]) { EstimatedRows = plan.EstimatedRows };
        }

        return (plan, columns, parts.Exists(part => part.IsWriting));
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
        return (builder.Plan, builder.Scope, builder.IsWriting);
    }

    private (LogicalPlan Plan, Scope Columns) Union(List<(LogicalPlan Plan, Scope Columns, bool IsWriting)> parts)
    {
        // All parts return the same names, in any order (openCypher 9, "UNION"); the analysis has made sure of it.
        var columns = parts[0].Columns.Variables.Aggregate(Scope.Empty, (scope, column) => scope.With(column.Key, planning.NewSlot()));
        var branches = parts.Select(part => (part.Plan, Slots: columns.Variables.Select(column => SlotOf(part.Columns, column.Key)).ToArray())).ToList();
        var plan = new UnionPlan(branches, [.. columns.Variables.Select(column => column.Value)])
        {
            EstimatedRows = parts.Sum(part => part.Plan.EstimatedRows),
        };
        return (plan, columns);
    }

    private static int SlotOf(Scope scope, string name) =>
        scope.TryGet(name, out var slot) ? slot : throw new UnreachableException($"A part of a UNION lacks the column {name}.");
}
