using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>The root: names the columns. It does no work of its own.</summary>
internal sealed record ProduceResultsPlan(LogicalPlan Source, IReadOnlyList<string> Columns) : UnaryPlan(Source)
{
    public override string OperatorType => "ProduceResults";

    public override string Details => string.Join(", ", Columns);

    public override Operator CreateOperator(OperatorFactory factory) => factory.Create(Source);
}
