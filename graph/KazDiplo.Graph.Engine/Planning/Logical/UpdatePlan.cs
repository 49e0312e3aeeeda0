using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Engine.Execution.Updates;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>CREATE, SET, REMOVE and DELETE.</summary>
/// <param name="Name">Neo4j's name of the operator: Create, SetProperty, DetachDelete, …</param>
internal sealed record UpdatePlan(LogicalPlan Source, string Name, List<UpdateAction> Actions, string Description) : UnaryPlan(Source)
{
    private const int LongestDescription = 400;

    public override string OperatorType => Name;

    public override string Details => Description;

    /// <summary>The plan with the actions of one more clause. Takes this plan's list with it: only for a plan still being made.</summary>
    public UpdatePlan With(List<UpdateAction> actions, string description)
    {
        Actions.AddRange(actions);
        return Description.Length > LongestDescription ? this : this with { Description = $"{Description}, {description}" };
    }

    public override Operator CreateOperator(OperatorFactory factory) =>
        new UpdateOperator(factory.Context, factory.Create(Source), [.. Actions]);
}
