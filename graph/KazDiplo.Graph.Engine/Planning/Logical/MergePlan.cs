using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Execution.Updates;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Match">The pattern as a plan over the row.</param>
/// <param name="Slots">Slots of the pattern's own variables.</param>
/// <param name="Required">Properties of the pattern: none may be null.</param>
internal sealed record MergePlan(
    LogicalPlan Source,
    LogicalPlan Match,
    int[] Slots,
    IReadOnlyList<(string Key, Evaluator Evaluate)> Required,
    IReadOnlyList<UpdateAction> Create,
    IReadOnlyList<UpdateAction> OnCreate,
    IReadOnlyList<UpdateAction> OnMatch,
    string Description) : LogicalPlan
{
    public override string OperatorType => "Merge";

    public override string Details => Description;

    public override IReadOnlyList<LogicalPlan> Sources => [Source, Match];

    public override Operator CreateOperator(OperatorFactory factory) => new MergeOperator(
        factory.Context, factory.Create(Source), factory.Create(Match), Slots, [.. Required], [.. Create], [.. OnCreate], [.. OnMatch]);
}
