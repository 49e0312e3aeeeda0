using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>Mean of numbers (always a float) or of durations; null for no values.</summary>
/// <remarks>Numbers keep a running mean: the sum of many large integers would overflow where their mean does not.</remarks>
internal sealed class AverageAggregator : IAggregator
{
    private long _count;
    private double _mean;
    private Value _durations = Value.Null;

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        NumericOperand.Check("avg", value);
        if (_count > 0 && _durations.IsNull != value.IsNumber)
        {
            throw ValueErrors.InvalidType("avg() cannot mix numbers and durations");
        }

        _count++;
        if (value.IsNumber)
        {
            _mean += (value.AsNumber() - _mean) / _count;
        }
        else
        {
            _durations = _durations.IsNull ? value : ValueArithmetic.Add(_durations, value);
        }
    }

    public Value Result()
    {
        if (_count == 0)
        {
            return Value.Null;
        }

        return _durations.IsNull ? Value.Float(_mean) : ValueArithmetic.Divide(_durations, Value.Integer(_count));
    }
}
