namespace KazDiplo.Graph.Values.Temporal;

/// <summary>Makes durations as <c>duration(x)</c> does, from text or from a map of amounts, which may have fractions.</summary>
public static class DurationConstruction
{
    private static readonly string[] Names =
    [
        "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
    ];

    /// <exception cref="ValueException">The input describes no duration.</exception>
    public static DurationValue From(Value input) => input.Kind switch
    {
        ValueKind.Duration => input.As<DurationValue>(),
        ValueKind.String => DurationParser.Parse(input.AsString()),
        ValueKind.Map => FromMap(input.AsMap()),
        _ => throw ValueErrors.InvalidType($"Cannot make a Duration of {KindNames.Of(input)}"),
    };

    private static DurationValue FromMap(MapValue map)
    {
        _ = new TemporalFields(map, "Duration", Names);
        return DurationArithmetic.FromFractions(
            (Amount(map, "years") * TemporalUnits.MonthsPerYear) + (Amount(map, "quarters") * TemporalUnits.MonthsPerQuarter) + Amount(map, "months"),
            (Amount(map, "weeks") * 7) + Amount(map, "days"),
            (Amount(map, "hours") * 3600) + (Amount(map, "minutes") * 60) + Amount(map, "seconds"),
            (Amount(map, "milliseconds") * 1_000_000) + (Amount(map, "microseconds") * 1000) + Amount(map, "nanoseconds"));
    }

    private static decimal Amount(MapValue map, string unit)
    {
        if (!map.TryGetValue(unit, out var value))
        {
            return 0;
        }

        return value.IsNumber
            ? DurationArithmetic.ToDecimal(value)
            : throw ValueErrors.InvalidType($"{unit} must be a number, but was {KindNames.Of(value)}");
    }
}
