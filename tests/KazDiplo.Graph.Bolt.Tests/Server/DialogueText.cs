using System.Text.Json;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>Reads a client's line of a dialogue, <c>RUN "RETURN $x" {"x": 1} {}</c>, and writes a server's answer the same way.</summary>
public static class DialogueText
{
    public static Request Request(string line)
    {
        var (name, fields) = Split(line);
        return name switch
        {
            "HELLO" => new HelloRequest(Map(fields, 0)),
            "LOGON" => new LogonRequest(Map(fields, 0)),
            "LOGOFF" => new LogoffRequest(),
            "RUN" => new RunRequest(fields[0].GetString()!, Map(fields, 1), Map(fields, 2)),
            "BEGIN" => new BeginRequest(Map(fields, 0)),
            "COMMIT" => new CommitRequest(),
            "ROLLBACK" => new RollbackRequest(),
            "PULL" => new PullRequest(Number(fields, "n"), Number(fields, "qid")),
            "DISCARD" => new DiscardRequest(Number(fields, "n"), Number(fields, "qid")),
            "ROUTE" => new RouteRequest(Map(fields, 0), [], Map(fields, 2)),
            "TELEMETRY" => new TelemetryRequest(fields[0].GetInt64()),
            "RESET" => new ResetRequest(),
            "GOODBYE" => new GoodbyeRequest(),
            _ => throw new ArgumentException($"The dialogue has an unknown message: {line}"),
        };
    }

    public static string Text(Response response) => response switch
    {
        SuccessResponse success => "SUCCESS " + Text(success.Metadata),
        RecordResponse record => "RECORD " + Text(Value.List([.. record.Fields])),
        FailureResponse failure => "FAILURE " + Text(failure.Metadata),
        _ => "IGNORED",
    };

    private static string Text(IEnumerable<KeyValuePair<string, Value>> map) =>
        "{" + string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"\"{entry.Key}\": {Text(entry.Value)}")) + "}";

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Map => Text(value.AsMap()),
        ValueKind.List => "[" + string.Join(", ", value.AsList().Select(Text)) + "]",
        ValueKind.String => JsonSerializer.Serialize(value.AsString(), JsonOptions),
        _ => value.ToString(),
    };

    private static JsonSerializerOptions JsonOptions { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static (string Name, List<JsonElement> Fields) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return (line, []);
        }

        // JSON values one after another, as one list.
        var fields = new List<JsonElement>();
        var bytes = System.Text.Encoding.UTF8.GetBytes(line[space..] + " ");
        var at = 0;
        while (bytes.AsSpan(at).IndexOfAnyExcept((byte)' ') >= 0)
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(at), isFinalBlock: false, default);
            fields.Add(JsonElement.ParseValue(ref reader));
            at += (int)reader.BytesConsumed;
        }

        return (line[..space], fields);
    }

    private static Dictionary<string, Value> Map(List<JsonElement> fields, int position) => position < fields.Count ? Map(fields[position]) : [];

    private static Dictionary<string, Value> Map(JsonElement map) => map.EnumerateObject().ToDictionary(entry => entry.Name, entry => Of(entry.Value));

    private static long Number(List<JsonElement> fields, string key) =>
        fields[0].TryGetProperty(key, out var number) ? number.GetInt64() : -1;

    private static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Value.Map(new MapValue(Map(json))),
        JsonValueKind.Array => Value.List([.. json.EnumerateArray().Select(Of)]),
        JsonValueKind.String => Value.String(json.GetString()),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Null => Value.Null,
        _ => json.TryGetInt64(out var integer) ? Value.Integer(integer) : Value.Float(json.GetDouble()),
    };
}
