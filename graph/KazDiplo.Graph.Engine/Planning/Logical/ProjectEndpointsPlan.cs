using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>The ends of a relationship that is bound already.</summary>
internal sealed record ProjectEndpointsPlan(
    LogicalPlan Source,
    RelationshipShape Relationship,
    VariableLengthShape? Length,
    (int Slot, string Name, bool Bound) From,
    (int Slot, string Name, bool Bound) To) : UnaryPlan(Source)
{
    public override string OperatorType => "ProjectEndpoints";

    public override string Details => Relationship.Describe(From.Name, To.Name);

    public override Operator CreateOperator(OperatorFactory factory) => new ProjectEndpointsOperator(
        factory.Context,
        factory.Create(Source),
        Relationship.Slot,
        Relationship.Direction,
        Relationship.CreateFilter(),
        (Length?.Min ?? 1, Length?.Max ?? long.MaxValue),
        (From.Slot, From.Bound),
        (To.Slot, To.Bound));
}
