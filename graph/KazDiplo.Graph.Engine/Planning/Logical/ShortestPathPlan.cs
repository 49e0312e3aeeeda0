using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="NodePredicates">Asked of every node of the path, in the step slot.</param>
/// <param name="PathPredicates">About the whole path; where there are any the search tries all trails by length.</param>
/// <param name="Path">The path variable, needed for <paramref name="PathPredicates"/>.</param>
internal sealed record ShortestPathPlan(
    LogicalPlan Source,
    RelationshipShape Relationship,
    VariableLengthShape Length,
    (int Slot, string Name) From,
    (int Slot, string Name) To,
    bool All,
    IReadOnlyList<BoundExpression> NodePredicates,
    IReadOnlyList<BoundExpression> PathPredicates,
    (int Slot, Evaluator Evaluate) Path) : UnaryPlan(Source)
{
    public override string OperatorType => PathPredicates.Count == 0 ? "ShortestPath" : "ShortestPath(Exhaustive)";

    public override string Details =>
        $"{(All ? "allShortestPaths" : "shortestPath")}({Relationship.Describe(From.Name, To.Name, Length.Text)})";

    public override Operator CreateOperator(OperatorFactory factory)
    {
        var source = factory.Create(Source);
        var pattern = VarLengthExpandPlan.CreatePattern(Relationship, Length, reversed: false);
        return PathPredicates.Count == 0
            ? new ShortestPathOperator(
                factory.Context, source, From.Slot, To.Slot, pattern, [.. NodePredicates.Select(predicate => predicate.Evaluate)], Relationship.Slot, All)
            : new ExhaustiveShortestPathOperator(
                factory.Context, source, From.Slot, To.Slot, pattern, Relationship.Slot, Path, [.. PathPredicates.Select(predicate => predicate.Evaluate)], All);
    }
}
