using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Engine.Commands;

/// <summary>SHOW … YIELD … WHERE … RETURN … as a plan: a table below, the projections of any query above.</summary>
internal sealed class ShowCommandPlanner(PlanningContext planning)
{
    public QueryPlan Plan(ShowCommand command)
    {
        var table = ShowTables.Of(command.Kind);
        var visible = command.Yield is null ? table.DefaultColumns : table.Columns.Count;
        var slots = table.Columns.Select((_, position) => position < visible ? planning.NewSlot() : (int?)null).ToList();
        var scope = Scope.Empty;
        for (var i = 0; i < visible; i++)
        {
            scope = scope.With(table.Columns[i], slots[i]!.Value);
        }

        var builder = new PlanBuilder(new RowsPlan(table.OperatorType, command.Filter ?? string.Empty, table.Rows, slots), scope);
        var projections = new ProjectionPlanner(planning);
        if (command.Yield is not null)
        {
            projections.Plan(builder, command.Yield);
        }
        else if (command.Where is not null)
        {
            builder.Append(new FilterPlan(builder.Plan, [planning.Bind(command.Where, scope)]));
        }

        if (command.Return is not null)
        {
            projections.Plan(builder, command.Return);
        }

        var columns = planning.Model.Columns;
        return new QueryPlan(
            new ProduceResultsPlan(builder.Plan, columns),
            columns,
            [.. columns.Select(column => builder.Scope.TryGet(column, out var slot) ? slot : -1)],
            planning.SlotCount,
            QueryType.Read,
            command.Mode,
            [.. planning.Model.Parameters.Keys]);
    }
}
