using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record EmptyResultPlan(LogicalPlan Source) : UnaryPlan(Source)
{
    public override string OperatorType => "EmptyResult";

    public override Operator CreateOperator(OperatorFactory factory) => new EmptyResultOperator(factory.Context, factory.Create(Source));
}
