using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Keys">Slots that hold the grouping keys; empty: one group, also over no rows.</param>
internal sealed record EagerAggregationPlan(
    LogicalPlan Source, IReadOnlyList<(int Slot, string Name)> Keys, IReadOnlyList<Aggregation> Aggregations) : UnaryPlan(Source)
{
    public override string OperatorType => "EagerAggregation";

    public override string Details =>
        string.Join(", ", Keys.Select(key => key.Name).Concat(Aggregations.Select(aggregation => aggregation.Text)));

    public override Operator CreateOperator(OperatorFactory factory) => new EagerAggregationOperator(
        factory.Context,
        factory.Create(Source),
        [.. Keys.Select(key => key.Slot)],
        [.. Aggregations.Select(aggregation => new AggregationCall(
            aggregation.Slot,
            aggregation.Function,
            aggregation.Distinct,
            [.. aggregation.Arguments.Select(argument => argument.Evaluate)]))]);
}
