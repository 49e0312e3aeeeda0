using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Procedures;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Outputs">Position of a field among the procedure's outputs, and the slot it goes to.</param>
internal sealed record ProcedureCallPlan(
    LogicalPlan Source,
    ProcedureDefinition Procedure,
    IReadOnlyList<BoundExpression> Arguments,
    IReadOnlyList<(int Position, int Slot)> Outputs,
    string Description) : UnaryPlan(Source)
{
    public override string OperatorType => "ProcedureCall";

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) => new ProcedureCallOperator(
        factory.Context, factory.Create(Source), Procedure, [.. Arguments.Select(argument => argument.Evaluate)], [.. Outputs]);
}
