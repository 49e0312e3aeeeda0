using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record UnionPlan(LogicalPlan Left, int[] LeftSlots, LogicalPlan Right, int[] RightSlots, int[] Slots) : LogicalPlan
{
    public override string OperatorType => "Union";

    public override IReadOnlyList<LogicalPlan> Sources => [Left, Right];

    public override Operator CreateOperator(OperatorFactory factory) => new UnionOperator(
        factory.Context, factory.Create(Left), LeftSlots, factory.Create(Right), RightSlots, Slots);
}
