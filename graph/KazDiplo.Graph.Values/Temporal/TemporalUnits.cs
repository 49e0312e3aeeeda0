namespace KazDiplo.Graph.Values.Temporal;

/// <summary>Sizes of the units. Days are 86,400 seconds: leap seconds do not exist in Cypher.</summary>
internal static class TemporalUnits
{
    public const long NanosecondsPerSecond = 1_000_000_000;
    public const long NanosecondsPerMinute = 60 * NanosecondsPerSecond;
    public const long NanosecondsPerHour = 3600 * NanosecondsPerSecond;
    public const long NanosecondsPerDay = SecondsPerDay * NanosecondsPerSecond;
    public const long SecondsPerDay = 86_400;
    public const int MonthsPerYear = 12;
    public const int MonthsPerQuarter = 3;

    /// <summary>Mean days of a Gregorian month: 146,097 days in 400 years. Turns fractions of months into days.</summary>
    public const decimal AverageDaysPerMonth = 30.436875m;
}
