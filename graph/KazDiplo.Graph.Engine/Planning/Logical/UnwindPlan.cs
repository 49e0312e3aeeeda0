using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record UnwindPlan(LogicalPlan Source, BoundExpression List, int Slot, string Variable) : UnaryPlan(Source)
{
    public override string OperatorType => "Unwind";

    public override string Details => $"{List.Text} AS {Variable}";

    public override Operator CreateOperator(OperatorFactory factory) =>
        new UnwindOperator(factory.Context, factory.Create(Source), List.Evaluate, Slot);
}
