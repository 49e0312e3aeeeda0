namespace KazDiplo.Graph.Values.Temporal;

/// <summary>The date and the time of day of any temporal value.</summary>
internal static class TemporalParts
{
    /// <returns>null where the value has no date.</returns>
    public static DateValue? Date(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate(),
        ValueKind.LocalDateTime => value.As<LocalDateTimeValue>().Date,
        ValueKind.DateTime => value.As<DateTimeValue>().Date,
        _ => null,
    };

    /// <returns>null where the value has no time of day.</returns>
    public static LocalTimeValue? Time(Value value) => value.Kind switch
    {
        ValueKind.LocalTime => value.AsLocalTime(),
        ValueKind.Time => value.As<TimeValue>().Time,
        ValueKind.LocalDateTime => value.As<LocalDateTimeValue>().Time,
        ValueKind.DateTime => value.As<DateTimeValue>().Time,
        _ => null,
    };
}
