using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record SkipPlan(LogicalPlan Source, RowCount Count) : UnaryPlan(Source)
{
    public override string OperatorType => "Skip";

    public override string Details => Count.Text;

    public override Operator CreateOperator(OperatorFactory factory) => new SkipOperator(factory.Context, factory.Create(Source), Count);
}
