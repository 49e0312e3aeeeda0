using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>Hands on only the first of equivalent values, as <c>count(DISTINCT x)</c> asks. Further arguments do not count.</summary>
internal sealed class DistinctAggregator(IAggregator inner) : IAggregator
{
    private readonly HashSet<Value> _seen = new(ValueEquivalence.Comparer);

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsNull && _seen.Add(arguments[0]))
        {
            context.Hold(1);
            inner.Add(context, arguments);
        }
    }

    public Value Result() => inner.Result();
}
