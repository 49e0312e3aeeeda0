using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary><c>count(x)</c> counts what is not null, <c>count(*)</c> every row.</summary>
internal sealed class CountAggregator : IAggregator
{
    private long _count;

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments.IsEmpty || !arguments[0].IsNull)
        {
            _count++;
        }
    }

    public Value Result() => Value.Integer(_count);
}
