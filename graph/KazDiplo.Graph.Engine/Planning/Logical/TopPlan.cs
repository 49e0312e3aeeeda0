using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Sort and Limit in one, holding only the rows that will be wanted.</summary>
internal sealed record TopPlan(
    LogicalPlan Source, IReadOnlyList<SortKey> Keys, int[] Slots, RowCount Limit, RowCount? Skip, string Description) : UnaryPlan(Source)
{
    public override string OperatorType => "Top";

    public override string Details =>
        Skip is null ? $"{Description} LIMIT {Limit.Text}" : $"{Description} SKIP {Skip.Text} LIMIT {Limit.Text}";

    public override Operator CreateOperator(OperatorFactory factory) =>
        new TopOperator(factory.Context, factory.Create(Source), [.. Keys], Slots, Limit, Skip);
}
