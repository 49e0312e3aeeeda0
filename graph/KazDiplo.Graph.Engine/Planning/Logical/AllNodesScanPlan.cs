using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record AllNodesScanPlan(int Slot, string Variable) : LogicalPlan
{
    public override string OperatorType => "AllNodesScan";

    public override string Details => Variable;

    public override Operator CreateOperator(OperatorFactory factory) => new AllNodesScanOperator(factory.Context, Slot);
}
