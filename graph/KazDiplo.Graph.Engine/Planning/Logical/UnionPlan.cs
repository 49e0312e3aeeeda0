using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Branches">The parts of the query, each with the slots of its columns in the order of <paramref name="Slots"/>.</param>
internal sealed record UnionPlan(IReadOnlyList<(LogicalPlan Plan, int[] Slots)> Branches, int[] Slots) : LogicalPlan
{
    public override string OperatorType => "Union";

    public override IReadOnlyList<LogicalPlan> Sources => [.. Branches.Select(branch => branch.Plan)];

    public override Operator CreateOperator(OperatorFactory factory) => new UnionOperator(
        factory.Context, [.. Branches.Select(branch => (factory.Create(branch.Plan), branch.Slots))], Slots);
}
