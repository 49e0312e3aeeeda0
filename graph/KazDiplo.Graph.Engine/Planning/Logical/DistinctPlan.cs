using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record DistinctPlan(LogicalPlan Source, IReadOnlyList<(int Slot, string Name)> Columns) : UnaryPlan(Source)
{
    public override string OperatorType => "Distinct";

    public override string Details => string.Join(", ", Columns.Select(column => column.Name));

    public override Operator CreateOperator(OperatorFactory factory) =>
        new DistinctOperator(factory.Context, factory.Create(Source), [.. Columns.Select(column => column.Slot)]);
}
