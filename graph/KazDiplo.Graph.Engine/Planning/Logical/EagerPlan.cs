using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Slots">What must outlive the buffering.</param>
internal sealed record EagerPlan(LogicalPlan Source, int[] Slots) : UnaryPlan(Source)
{
    public override string OperatorType => "Eager";

    public override Operator CreateOperator(OperatorFactory factory) => new EagerOperator(factory.Context, factory.Create(Source), Slots);
}
