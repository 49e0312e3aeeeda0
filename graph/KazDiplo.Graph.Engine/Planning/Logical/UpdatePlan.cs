using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Execution.Updates;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>CREATE, SET, REMOVE and DELETE.</summary>
/// <param name="Name">Neo4j's name of the operator: Create, SetProperty, DetachDelete, …</param>
internal sealed record UpdatePlan(LogicalPlan Source, string Name, IReadOnlyList<UpdateAction> Actions, string Description) : UnaryPlan(Source)
{
    public override string OperatorType => Name;

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) =>
        new UpdateOperator(factory.Context, factory.Create(Source), [.. Actions]);
}
