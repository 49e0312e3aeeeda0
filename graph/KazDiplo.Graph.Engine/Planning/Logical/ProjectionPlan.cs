using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record ProjectionPlan(LogicalPlan Source, IReadOnlyList<(int Slot, string Name, BoundExpression Expression)> Items)
    : UnaryPlan(Source)
{
    public override string OperatorType => "Projection";

    public override string Details => string.Join(", ", Items.Select(item => $"{item.Expression.Text} AS {item.Name}"));

    public override Operator CreateOperator(OperatorFactory factory) =>
        new ProjectionOperator(factory.Context, factory.Create(Source), [.. Items.Select(item => (item.Slot, item.Expression.Evaluate))]);
}
