using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary><c>percentileCont</c> interpolates between neighbours, <c>percentileDisc</c> takes the nearest rank; null for no values.</summary>
internal sealed class PercentileAggregator(bool continuous) : IAggregator
{
    private readonly List<Value> _values = [];
    private double? _percentile;

    public void Add(QueryContext context, ReadOnlySpan<Value> arguments)
    {
        // The percentile is the same for all rows of a group: the first row's counts, as in Neo4j.
        _percentile ??= CheckPercentile(arguments[1]);
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        if (!value.IsNumber)
        {
            throw ValueErrors.InvalidType($"Percentiles are taken of numbers, not of {KindNames.Of(value)}");
        }

        context.Hold(1);
        _values.Add(value);
    }

    public Value Result()
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        _values.Sort(ValueOrder.Comparer);
        return continuous ? Value.Float(Interpolate(_percentile!.Value)) : NearestRank(_percentile!.Value);
    }

    private static double CheckPercentile(Value value)
    {
        if (!value.IsNumber)
        {
            throw ValueErrors.InvalidType($"A percentile is a number, not {KindNames.Of(value)}");
        }

        return value.AsNumber() is >= 0 and <= 1
            ? value.AsNumber()
            : throw ValueErrors.OutOfRange($"Invalid input '{value}' is not a valid argument, must be a number in the range 0.0 to 1.0");
    }

    private double Interpolate(double percentile)
    {
        var position = percentile * (_values.Count - 1);
        var lower = (int)Math.Floor(position);
        var upper = (int)Math.Ceiling(position);
        var low = _values[lower].AsNumber();
        return lower == upper ? low : low + ((_values[upper].AsNumber() - low) * (position - lower));
    }

    private Value NearestRank(double percentile) => _values[Math.Max(0, (int)Math.Ceiling(percentile * _values.Count) - 1)];
}
