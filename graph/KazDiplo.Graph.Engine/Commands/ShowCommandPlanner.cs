using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Cypher.Semantics;
using KazDiplo.Graph.Cypher.Syntax;
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
            projections.Plan(builder, command.Yield, Resolve(command.Yield, command.Where, builder.Scope));
        }
        else if (command.Where is not null)
        {
            builder.Append(new FilterPlan(builder.Plan, [planning.Bind(command.Where, scope)]));
        }

        if (command.Return is not null)
        {
            projections.Plan(builder, command.Return, Resolve(command.Return, null, builder.Scope));
        }

        var columns = Columns(command, table, visible);
        return new QueryPlan(
            new ProduceResultsPlan(builder.Plan, columns),
            columns,
            [.. columns.Select(column => builder.Scope.TryGet(column, out var slot) ? slot : -1)],
            planning.SlotCount,
            QueryType.Read,
            command.Mode,
            [.. planning.Model.Parameters.Keys]);
    }

    private static IReadOnlyList<string> Columns(ShowCommand command, ShowTable table, int visible)
    {
        // RETURN * returns what YIELD named, YIELD * all that the table has.
        var named = new[] { command.Return, command.Yield }.FirstOrDefault(body => body is { IncludesAll: false });
        return named is null ? [.. table.Columns.Take(visible)] : [.. named.Items.Select(item => item.Name)];
    }

    // As deep as the parser lets expressions nest.
    private bool HoldsAggregation(AstNode node) =>
        node is not SubqueryExpression
        && ((node is Expression expression && planning.Aggregates(expression)) || AstTree.Children(node).Any(HoldsAggregation));

    // YIELD and RETURN of SHOW are not analysed with queries: their variables are the columns of the table.
    private ResolvedProjection Resolve(ProjectionBody body, Expression? where, Scope scope)
    {
        var items = body.IncludesAll
            ? scope.Variables.Select(column => new ProjectionItem(new Variable(column.Key, body.Span), column.Key, HasAlias: true, body.Span)).ToAstList()
            : body.Items;
        var unknown = items.Select(item => item.Expression).OfType<Variable>().FirstOrDefault(variable => !scope.TryGet(variable.Name, out _));
        if (unknown is not null)
        {
            throw new CypherException(
                CypherErrorType.SyntaxError, ErrorDetail.UndefinedVariable, $"Variable `{unknown.Name}` not defined", unknown.Span, planning.Text);
        }

        return new ResolvedProjection(items, items.Any(item => HoldsAggregation(item.Expression)), body.OrderBy, where);
    }
}
