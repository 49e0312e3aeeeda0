using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>The right side for each row of the left.</summary>
/// <param name="IsProduct">The right side does not depend on the left: every pair of rows.</param>
internal sealed record ApplyPlan(LogicalPlan Left, LogicalPlan Right, bool IsProduct = false) : LogicalPlan
{
    public override string OperatorType => IsProduct ? "CartesianProduct" : "Apply";

    public override IReadOnlyList<LogicalPlan> Sources => [Left, Right];

    public override Operator CreateOperator(OperatorFactory factory) =>
        new ApplyOperator(factory.Context, factory.Create(Left), factory.Create(Right));
}
