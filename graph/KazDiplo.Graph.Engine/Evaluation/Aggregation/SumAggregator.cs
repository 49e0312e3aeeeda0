using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>Sum of numbers or of durations; 0 for no values. Integers stay integers.</summary>
internal sealed class SumAggregator : IAggregator
{
    private Value _sum = Value.Null;

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        NumericOperand.Check("sum", value);
        if (!_sum.IsNull && _sum.IsNumber != value.IsNumber)
        {
            throw ValueErrors.InvalidType("sum() cannot mix numbers and durations");
        }

        _sum = _sum.IsNull ? value : ValueArithmetic.Add(_sum, value);
    }

    public Value Result() => _sum.IsNull ? Value.Integer(0) : _sum;
}
