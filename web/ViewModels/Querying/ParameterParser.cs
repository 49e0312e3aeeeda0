using System.Globalization;
using System.Text.Json;
using KazDiplo.Graph.Values;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>Reads the text of a parameter as a value of its kind.</summary>
public static class ParameterParser
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64 };

    public static ParameterReading Read(ParameterKind kind, string text)
    {
        try
        {
            return new ParameterReading(ReadValue(kind, kind == ParameterKind.Text ? text : text.Trim()), null);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or JsonException or ValueException)
        {
            return new ParameterReading(Value.Null, $"Parameter.Problem.{kind}");
        }
    }

    private static Value ReadValue(ParameterKind kind, string text) => kind switch
    {
        ParameterKind.Text => Value.String(text),
        ParameterKind.Integer => Value.Integer(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        ParameterKind.Float => Value.Float(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ParameterKind.Boolean => Value.Boolean(bool.Parse(text)),
        ParameterKind.Date => Value.Date(TemporalParser.ParseDate(text)),
        ParameterKind.DateTime => Value.Of(TemporalParser.ParseDateTime(text)),
        ParameterKind.LocalDateTime => Value.Of(TemporalParser.ParseLocalDateTime(text)),
        ParameterKind.Duration => Value.Of(DurationParser.Parse(text)),
        ParameterKind.Json => ReadJson(text),
        ParameterKind.Null => Value.Null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Value ReadJson(string text)
    {
        using var document = JsonDocument.Parse(text, Json);
        return FromJson(document.RootElement);
    }

    // The reader's depth limit bounds the recursion.
    private static Value FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Value.String(element.GetString()),
        JsonValueKind.Number => element.TryGetInt64(out var integer) ? Value.Integer(integer) : Value.Float(element.GetDouble()),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Array => Value.List([.. element.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => Value.Map(new MapValue(element.EnumerateObject()
            .Select(property => KeyValuePair.Create(property.Name, FromJson(property.Value))))),
        _ => Value.Null,
    };
}
