using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Storage.Schema;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Nodes whose indexed properties equal given values.</summary>
/// <param name="Values">One for each key of the index.</param>
/// <param name="Many">The only value is a list, any item of which will do (IN).</param>
internal sealed record NodeIndexSeekPlan(int Slot, IndexDefinition Index, IReadOnlyList<BoundExpression> Values, bool Many, string Description) : LogicalPlan
{
    public override string OperatorType => Index.IsUnique ? "NodeUniqueIndexSeek" : "NodeIndexSeek";

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) =>
        new NodeIndexSeekOperator(factory.Context, Slot, Index, [.. Values.Select(value => value.Evaluate)], Many);
}
