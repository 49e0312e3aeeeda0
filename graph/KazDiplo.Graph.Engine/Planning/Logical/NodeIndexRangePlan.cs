using KazDiplo.Graph.Engine.Execution.Operators;
using KazDiplo.Graph.Storage.Schema;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>Nodes whose indexed property lies in a range, or starts with a prefix. A filter above asks the predicate again.</summary>
internal sealed record NodeIndexRangePlan(int Slot, IndexDefinition Index, IndexRange Range, string Description) : LogicalPlan
{
    public override string OperatorType => "NodeIndexSeekByRange";

    public override string Details => Description;

    public override Operator CreateOperator(OperatorFactory factory) => new NodeIndexRangeOperator(factory.Context, Slot, Index, Range);
}
