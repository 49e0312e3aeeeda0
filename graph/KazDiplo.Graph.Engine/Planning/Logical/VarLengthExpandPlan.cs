using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Reversed">Walks from the right node of the pattern to the left one.</param>
internal sealed record VarLengthExpandPlan(
    LogicalPlan Source,
    RelationshipShape Relationship,
    VariableLengthShape Length,
    (int Slot, string Name) From,
    (int Slot, string Name) To,
    bool Into,
    bool Reversed) : UnaryPlan(Source)
{
    public override string OperatorType => Into ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";

    public override string Details => Relationship.Describe(From.Name, To.Name, Length.Text);

    public override Operator CreateOperator(OperatorFactory factory) => new VarLengthExpandOperator(
        factory.Context,
        factory.Create(Source),
        From.Slot,
        CreatePattern(Relationship, Length, Reversed),
        Relationship.Slot,
        To.Slot,
        Into,
        Relationship.Unique);

    public static VarLengthPattern CreatePattern(RelationshipShape relationship, VariableLengthShape length, bool reversed) => new(
        relationship.Direction,
        relationship.CreateFilter(),
        length.Min,
        length.Max ?? long.MaxValue,
        length.StepSlot,
        [.. length.StepPredicates.Select(predicate => predicate.Evaluate)],
        reversed);
}
