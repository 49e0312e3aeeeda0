using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>
/// <c>stDev</c> (of a sample, divides by n - 1) and <c>stDevP</c> (of a population, divides by n); 0.0 for one value, null for none.
/// Welford's method: one pass, no cancellation of large squares.
/// </summary>
internal sealed class DeviationAggregator(bool population) : IAggregator
{
    private long _count;
    private double _mean;
    private double _squares;

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        if (!value.IsNumber)
        {
            throw ValueErrors.InvalidType($"A standard deviation is taken of numbers, not of {KindNames.Of(value)}");
        }

        _count++;
        var distance = value.AsNumber() - _mean;
        _mean += distance / _count;
        _squares += distance * (value.AsNumber() - _mean);
    }

    public Value Result()
    {
        if (_count == 0)
        {
            return Value.Null;
        }

        var divisor = population ? _count : _count - 1;
        return Value.Float(divisor == 0 ? 0 : Math.Sqrt(_squares / divisor));
    }
}
