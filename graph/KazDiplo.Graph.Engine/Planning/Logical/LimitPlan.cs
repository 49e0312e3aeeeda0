using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="IsExhaustive">The source changes the graph and must run to its end.</param>
internal sealed record LimitPlan(LogicalPlan Source, RowCount Count, bool IsExhaustive) : UnaryPlan(Source)
{
    public override string OperatorType => IsExhaustive ? "ExhaustiveLimit" : "Limit";

    public override string Details => Count.Text;

    public override Operator CreateOperator(OperatorFactory factory) => new LimitOperator(factory.Context, factory.Create(Source), Count, IsExhaustive);
}
