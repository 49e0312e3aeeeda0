using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record NodeByLabelScanPlan(int Slot, string Variable, string Label) : LogicalPlan
{
    public override string OperatorType => "NodeByLabelScan";

    public override string Details => $"{Variable}:{Label}";

    public override Operator CreateOperator(OperatorFactory factory) => new NodeByLabelScanOperator(factory.Context, Slot, Label);
}
