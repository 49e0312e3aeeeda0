using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

internal sealed record ForeachPlan(LogicalPlan Source, int Slot, string Variable, BoundExpression List, LogicalPlan Body) : LogicalPlan
{
    public override string OperatorType => "Foreach";

    public override string Details => $"{Variable} IN {List.Text}";

    public override IReadOnlyList<LogicalPlan> Sources => [Source, Body];

    public override Operator CreateOperator(OperatorFactory factory) =>
        new ForeachOperator(factory.Context, factory.Create(Source), Slot, List.Evaluate, factory.Create(Body));
}
