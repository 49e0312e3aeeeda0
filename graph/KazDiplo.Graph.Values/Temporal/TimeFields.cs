namespace KazDiplo.Graph.Values.Temporal;

/// <summary>The time of day in a map of fields.</summary>
internal static class TimeFields
{
    public static readonly string[] Names =
        ["time", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];

    private static readonly string[] Ordered = ["hour", "minute", "second"];

    /// <param name="base">The time that gives what is not given; null where there is none.</param>
    /// <exception cref="ValueException">A field is out of range, or given without the larger one it belongs to.</exception>
    public static LocalTimeValue Resolve(TemporalFields fields, LocalTimeValue? @base)
    {
        if (@base is null)
        {
            CheckNoGap(fields);
        }

        return LocalTimeValue.FromComponents(
            fields.Integer("hour") ?? @base?.Hour ?? 0,
            fields.Integer("minute") ?? @base?.Minute ?? 0,
            fields.Integer("second") ?? @base?.Second ?? 0,
            fields.HasAny("millisecond", "microsecond", "nanosecond") ? Subsecond(fields) : @base?.Nanosecond ?? 0);
    }

    /// <summary>The second's fraction: each smaller unit counts on from the larger one that is given with it.</summary>
    public static long Subsecond(TemporalFields fields)
    {
        var millisecond = fields.Integer("millisecond");
        var microsecond = fields.Integer("microsecond");
        var nanosecond = fields.Integer("nanosecond");
        Check("millisecond", millisecond, 999);
        Check("microsecond", microsecond, millisecond is null ? 999_999 : 999);
        Check("nanosecond", nanosecond, microsecond is not null ? 999 : millisecond is not null ? 999_999 : 999_999_999);
        return ((millisecond ?? 0) * 1_000_000) + ((microsecond ?? 0) * 1000) + (nanosecond ?? 0);
    }

    private static void CheckNoGap(TemporalFields fields)
    {
        for (var i = 1; i < Ordered.Length; i++)
        {
            if (fields.Has(Ordered[i]) && !fields.Has(Ordered[i - 1]))
            {
                throw ValueErrors.InvalidValue($"{Ordered[i]} cannot be specified without {Ordered[i - 1]}");
            }
        }

        if (fields.HasAny("millisecond", "microsecond", "nanosecond") && !fields.Has("second"))
        {
            throw ValueErrors.InvalidValue("A fraction of a second cannot be specified without second");
        }
    }

    private static void Check(string name, long? value, long max)
    {
        if (value < 0 || value > max)
        {
            throw ValueErrors.InvalidValue($"Invalid value for {name}: {value} (valid values are 0 to {max})");
        }
    }
}
