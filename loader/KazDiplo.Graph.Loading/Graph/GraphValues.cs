using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Loading.Graph;

/// <summary>Builds property maps: null means that the node or relationship has no such property.</summary>
internal static class GraphValues
{
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    public static Value Date(DateOnly date) => Value.Date(new DateValue(date.DayNumber - EpochDayNumber));

    public static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(Value.String)]);

    public static void Put(this Dictionary<string, Value> properties, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            properties[key] = Value.String(text);
        }
    }

    public static void Put(this Dictionary<string, Value> properties, string key, DateOnly? date)
    {
        if (date is { } day)
        {
            properties[key] = Date(day);
        }
    }

    /// <summary>A whole number is stored as Integer, so that 1765 km reads as 1765 and not as 1765.0.</summary>
    public static void Put(this Dictionary<string, Value> properties, string key, double? number)
    {
        if (number is { } value)
        {
            properties[key] = value == Math.Floor(value) && Math.Abs(value) < 1e15 ? Value.Integer((long)value) : Value.Float(value);
        }
    }
}
