using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Nodes by internal or element id.</summary>
/// <param name="Many">The value is a list of ids (IN).</param>
internal sealed record NodeByIdSeekPlan(int Slot, BoundExpression Ids, bool Many, bool ElementIds, string Description) : LogicalPlan
{
    public override string OperatorType => ElementIds ? "NodeByElementIdSeek" : "NodeByIdSeek";

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) =>
        new NodeByIdSeekOperator(factory.Context, Slot, Ids.Evaluate, Many, ElementIds);
}
