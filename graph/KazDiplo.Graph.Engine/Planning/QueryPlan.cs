using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>A statement ready to run, any number of times and at once.</summary>
/// <param name="ColumnSlots">Where the values of the columns lie, in the order of the columns.</param>
/// <param name="SlotCount">Values of a row.</param>
/// <param name="Parameters">Names of the parameters that must be given.</param>
internal sealed record QueryPlan(
    LogicalPlan Root,
    IReadOnlyList<string> Columns,
    IReadOnlyList<int> ColumnSlots,
    int SlotCount,
    QueryType Type,
    ExecutionMode Mode,
    IReadOnlyCollection<string> Parameters)
{
    public bool NeedsWriter => Type != QueryType.Read;
}
