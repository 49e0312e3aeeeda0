using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>From one node of a relationship pattern to the other, which is new (All) or known (Into).</summary>
internal sealed record ExpandPlan(
    LogicalPlan Source,
    RelationshipShape Relationship,
    (int Slot, string Name) From,
    (int Slot, string Name) To,
    bool Into) : UnaryPlan(Source)
{
    public override string OperatorType => Into ? "Expand(Into)" : "Expand(All)";

    public override string Details => Relationship.Describe(From.Name, To.Name);

    public override Operator CreateOperator(OperatorFactory factory)
    {
        var source = factory.Create(Source);
        var types = Relationship.CreateFilter();
        return Into
            ? new ExpandIntoOperator(factory.Context, source, From.Slot, Relationship.Direction, types, Relationship.Slot, To.Slot, Relationship.Unique)
            : new ExpandAllOperator(factory.Context, source, From.Slot, Relationship.Direction, types, Relationship.Slot, To.Slot, Relationship.Unique);
    }
}
