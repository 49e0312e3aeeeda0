using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>The values of the group as a list, without nulls.</summary>
internal sealed class CollectAggregator : IAggregator
{
    private readonly List<Value> _values = [];

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsNull)
        {
            context.Hold(1);
            _values.Add(arguments[0]);
        }
    }

    public Value Result() => Value.List(new ListValue([.. _values]));
}
