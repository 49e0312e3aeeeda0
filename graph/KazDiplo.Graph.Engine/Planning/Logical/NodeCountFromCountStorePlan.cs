using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>count(*) over all nodes, or those of a label, without reading them.</summary>
/// <param name="Label">Null: all nodes.</param>
internal sealed record NodeCountFromCountStorePlan(int Slot, string Name, string? Label) : LogicalPlan
{
    public override string OperatorType => "NodeCountFromCountStore";

    public override string Details => Label is null ? $"count(()) AS {Name}" : $"count((:{Label})) AS {Name}";

    public override Operator CreateOperator(OperatorFactory factory) => new CountStoreOperator(
        factory.Context,
        Slot,
        view => Label is null ? view.NodeCount : view.Tokens.Labels.TryGet(Label, out var id) ? view.CountNodes(id) : 0);
}
