using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Execution.Operators;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>A command that changes indexes or constraints.</summary>
internal sealed record CommandPlan(string Name, string Description, Action<QueryContext> Run) : LogicalPlan
{
    public override string OperatorType => Name;

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) => new CommandOperator(factory.Context, Run);
}
