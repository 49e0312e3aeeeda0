using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Slots">What must outlive the sorting; holds the keys.</param>
internal sealed record SortPlan(LogicalPlan Source, IReadOnlyList<SortKey> Keys, int[] Slots, string Description) : UnaryPlan(Source)
{
    public override string OperatorType => "Sort";

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) =>
        new SortOperator(factory.Context, factory.Create(Source), [.. Keys], Slots);
}
