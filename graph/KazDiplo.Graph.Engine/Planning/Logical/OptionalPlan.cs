using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <param name="Introduced">Slots that are null where the source has no row.</param>
internal sealed record OptionalPlan(LogicalPlan Source, int[] Introduced, string Variables) : UnaryPlan(Source)
{
    public override string OperatorType => "Optional";

    public override string Details => Variables;

    public override Operator CreateOperator(OperatorFactory factory) =>
        new OptionalOperator(factory.Context, factory.Create(Source), Introduced);
}
