using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server.Forms;

/// <summary>GQL status objects of a result, from Bolt 5.6 on: how it ended, then its notifications.</summary>
internal static class StatusForm
{
    public static Value Of(ResultStream result, IReadOnlyList<Notification> notifications) =>
        Value.List([Outcome(result), .. notifications.Select(Of)]);

    /// <summary>The record that GQL (ISO/IEC 39075, §23) asks for with each status.</summary>
    public static Value DiagnosticRecord(string? classification = null, string? severity = null, QueryPosition? position = null)
    {
        var record = new Dictionary<string, Value>
        {
            ["OPERATION"] = Value.String(""),
            ["OPERATION_CODE"] = Value.String("0"),
            ["CURRENT_SCHEMA"] = Value.String("/"),
        };
        Add(record, "_classification", classification is null ? Value.Null : Value.String(classification));
        Add(record, "_severity", severity is null ? Value.Null : Value.String(severity));
        Add(record, "_position", position is null ? Value.Null : NotificationForm.Position(position));
        return Value.Map(new MapValue(record));
    }

    private static Value Outcome(ResultStream result)
    {
        var (status, description) = result switch
        {
            { Columns.Count: 0 } => ("00001", "note: successful completion - omitted result"),
            { HadRows: true } => ("00000", "note: successful completion"),
            _ => ("02000", "note: no data"),
        };
        return Value.Map(new MapValue(new Dictionary<string, Value>
        {
            ["gql_status"] = Value.String(status),
            ["status_description"] = Value.String(description),
            ["diagnostic_record"] = DiagnosticRecord(),
        }));
    }

    private static Value Of(Notification notification)
    {
        var isWarning = notification.Severity == "WARNING";
        return Value.Map(new MapValue(new Dictionary<string, Value>
        {
            ["gql_status"] = Value.String(isWarning ? "01N00" : "03N00"),
            ["status_description"] = Value.String($"{(isWarning ? "warn" : "info")}: {notification.Description}"),
            ["neo4j_code"] = Value.String(notification.Code),
            ["title"] = Value.String(notification.Title),
            ["description"] = Value.String(notification.Description),
            ["diagnostic_record"] = DiagnosticRecord(NotificationForm.Category(notification), notification.Severity, notification.Position),
        }));
    }

    private static void Add(Dictionary<string, Value> record, string key, Value value)
    {
        if (!value.IsNull)
        {
            record[key] = value;
        }
    }
}
