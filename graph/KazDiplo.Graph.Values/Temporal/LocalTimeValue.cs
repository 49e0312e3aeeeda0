namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A time of day without offset.</summary>
/// <param name="NanosecondOfDay">0 to 86,399,999,999,999.</param>
public readonly record struct LocalTimeValue(long NanosecondOfDay);
