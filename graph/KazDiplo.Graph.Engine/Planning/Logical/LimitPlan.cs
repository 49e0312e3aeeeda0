using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record LimitPlan(LogicalPlan Source, RowCount Count) : UnaryPlan(Source)
{
    public override string OperatorType => "Limit";

    public override string Details => Count.Text;

    public override Operator CreateOperator(OperatorFactory factory) => new LimitOperator(factory.Context, factory.Create(Source), Count);
}
