using System.Globalization;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Reads values into the types of the domain's records. A value of another kind reads as null: users may write anything.</summary>
public static class ValueReading
{
    public static string? TextOrNull(this Value value) => value.IsString ? value.AsString() : null;

    public static long? IntegerOrNull(this Value value) => value.IsInteger ? value.AsInteger() : null;

    public static double? NumberOrNull(this Value value) => value.IsNumber ? value.AsNumber() : null;

    public static IReadOnlyList<string> TextList(this Value value) =>
        value.Kind == ValueKind.List ? [.. value.AsList().Where(item => item.IsString).Select(item => item.AsString())] : [];

    /// <summary>Null for what is no date, and for years that .NET's calendar does not reach.</summary>
    public static DateOnly? DateOrNull(this Value value)
    {
        if (value.Kind != ValueKind.Date)
        {
            return null;
        }

        var dayNumber = value.AsDate().EpochDay + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)dayNumber)
            : null;
    }

    /// <summary>A date as ISO text, or the text as it is: documents give their dates in either form.</summary>
    public static string? DateTextOrNull(this Value value) =>
        value.DateOrNull()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? value.TextOrNull();

    public static Value ToValue(this IEnumerable<string> texts) => Value.List([.. texts.Select(Value.String)]);
}
