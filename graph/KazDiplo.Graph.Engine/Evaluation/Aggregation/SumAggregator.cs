using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>Sum of numbers or of durations; 0 for no values. Integers stay integers until their sum is too large for one.</summary>
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

        _sum = _sum.IsNull ? value : Add(_sum, value);
    }

    public Value Result() => _sum.IsNull ? Value.Integer(0) : _sum;

    // Unlike the operator +, a sum that leaves the integers goes on as a float, as in Neo4j.
    private static Value Add(Value sum, Value value)
    {
        if (sum.IsInteger && value.IsInteger)
        {
            var exact = (Int128)sum.AsInteger() + value.AsInteger();
            return exact == (long)exact ? Value.Integer((long)exact) : Value.Float((double)exact);
        }

        return ValueArithmetic.Add(sum, value);
    }
}
