using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>One row: what the outer plan has bound, or nothing at the start of a query.</summary>
internal sealed record ArgumentPlan(string Variables) : LogicalPlan
{
    public override string OperatorType => "Argument";

    public override string Details => Variables;

    public override Operator CreateOperator(OperatorFactory factory) => new ArgumentOperator(factory.Context);
}
