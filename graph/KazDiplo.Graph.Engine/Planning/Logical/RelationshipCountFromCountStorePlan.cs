using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>count(*) over all directed relationships, or those of some types, without reading them.</summary>
internal sealed record RelationshipCountFromCountStorePlan(int Slot, string Name, RelationshipShape Relationship) : LogicalPlan
{
    public override string OperatorType => "RelationshipCountFromCountStore";

    public override string Details => $"count({Relationship.Describe(string.Empty, string.Empty)}) AS {Name}";

    public override Operator CreateOperator(OperatorFactory factory)
    {
        var types = Relationship.CreateFilter();
        return new CountStoreOperator(
            factory.Context, Slot, view => types.Resolve(view.Tokens)?.Sum(view.CountRelationships) ?? view.RelationshipCount);
    }
}
