using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary><c>min</c> and <c>max</c> by orderability, over values of any kind; null for no values.</summary>
/// <param name="sign">-1 keeps the smallest, 1 the greatest.</param>
internal sealed class ExtremeAggregator(int sign) : IAggregator
{
    private Value _extreme = Value.Null;

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (!value.IsNull && (_extreme.IsNull || Math.Sign(ValueOrder.Compare(value, _extreme)) == sign))
        {
            _extreme = value;
        }
    }

    public Value Result() => _extreme;
}
