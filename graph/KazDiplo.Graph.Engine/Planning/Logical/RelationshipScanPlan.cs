using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>All relationships of some types, with their ends in the slots of the pattern's left and right node.</summary>
internal sealed record RelationshipScanPlan(RelationshipShape Relationship, (int Slot, string Name) From, (int Slot, string Name) To) : LogicalPlan
{
    public override string OperatorType =>
        (Relationship.Direction == Direction.Both ? "Undirected" : "Directed")
        + (Relationship.Accepts is null ? "AllRelationshipsScan" : "RelationshipTypeScan");

    public override string Details => Relationship.Describe(From.Name, To.Name);

    public override Operator CreateOperator(OperatorFactory factory)
    {
        var (start, end) = Relationship.Direction == Direction.Incoming ? (To.Slot, From.Slot) : (From.Slot, To.Slot);
        return new RelationshipScanOperator(
            factory.Context, Relationship.CreateFilter(), Relationship.Direction != Direction.Both, Relationship.Slot, start, end);
    }
}
