using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Aggregation;

/// <summary>What sum and avg take.</summary>
internal static class NumericOperand
{
    /// <exception cref="ValueException">Neither number nor duration.</exception>
    public static void Check(string function, Value value)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw ValueErrors.InvalidType($"{function}() takes numbers or durations, not {KindNames.Of(value)}");
        }
    }
}
