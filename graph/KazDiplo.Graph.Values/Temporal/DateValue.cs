namespace KazDiplo.Graph.Values.Temporal;

/// <summary>A proleptic Gregorian calendar date, years -999,999,999 to 999,999,999.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly record struct DateValue(long EpochDay);
