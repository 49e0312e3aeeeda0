using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record FilterPlan(LogicalPlan Source, IReadOnlyList<BoundExpression> Predicates) : UnaryPlan(Source)
{
    public override string OperatorType => "Filter";

    public override string Details => string.Join(" AND ", Predicates.Select(predicate => predicate.Text));

    public override Operator CreateOperator(OperatorFactory factory) =>
        new FilterOperator(factory.Context, factory.Create(Source), [.. Predicates.Select(predicate => predicate.Evaluate)]);
}
