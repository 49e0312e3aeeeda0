using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Rows that do not come from the graph: what SHOW lists.</summary>
/// <param name="Slots">Where the values of a row go; null for a value that nobody asks for.</param>
internal sealed record RowsPlan(string Name, string Description, Func<QueryContext, IEnumerable<Value[]>> Rows, IReadOnlyList<int?> Slots) : LogicalPlan
{
    public override string OperatorType => Name;

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) => new RowsOperator(factory.Context, Rows, [.. Slots]);
}
