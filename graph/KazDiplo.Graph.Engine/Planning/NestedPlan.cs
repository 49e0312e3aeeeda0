using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>A plan inside an expression. Runs over the row in which the expression is evaluated.</summary>
internal sealed class NestedPlan(LogicalPlan root)
{
    public LogicalPlan Root { get; } = root;
}
