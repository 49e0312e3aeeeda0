using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>A subquery without RETURN: runs for its effects, each row passes once.</summary>
internal sealed record SubqueryForeachPlan(LogicalPlan Left, LogicalPlan Right) : LogicalPlan
{
    public override string OperatorType => "SubqueryForeach";

    public override IReadOnlyList<LogicalPlan> Sources => [Left, Right];

    public override Operator CreateOperator(OperatorFactory factory) =>
        new SubqueryForeachOperator(factory.Context, factory.Create(Left), factory.Create(Right));
}
