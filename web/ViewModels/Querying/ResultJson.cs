using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>
/// A result as JSON: one object a row. Temporal values, durations and points are their ISO or Cypher text; nodes and relationships
/// are objects with <c>elementId</c>, labels or type, and <c>properties</c>. NaN and infinities, which JSON lacks, are text.
/// </summary>
public static class ResultJson
{
    private const int MostDepth = 64;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // The text is shown as text and saved as a file, never put into HTML: Cyrillic stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="mostRows">Rows beyond are left out.</param>
    /// <param name="mostBytes">No further row is begun after this many bytes of UTF-8.</param>
    /// <param name="written">Rows that are in the text.</param>
    public static string Write(QueryOutcome outcome, int mostRows, int mostBytes, out int written)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            written = 0;
            writer.WriteStartArray();
            while (written < outcome.Rows.Count && written < mostRows && writer.BytesCommitted + writer.BytesPending < mostBytes)
            {
                WriteRow(writer, outcome.Columns, outcome.Rows[written++]);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteRow(Utf8JsonWriter writer, IReadOnlyList<string> columns, IReadOnlyList<Value> row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            writer.WritePropertyName(columns[i]);
            WriteValue(writer, row[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Value value)
    {
        if (writer.CurrentDepth > MostDepth)
        {
            writer.WriteStringValue("…");
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                writer.WriteNumberValue(value.AsFloat());
                break;
            case ValueKind.List:
                WriteList(writer, value.AsList());
                break;
            case ValueKind.Map:
                WriteMap(writer, value.AsMap());
                break;
            case ValueKind.Node:
                WriteNode(writer, value.AsNode());
                break;
            case ValueKind.Relationship:
                WriteRelationship(writer, value.AsRelationship());
                break;
            case ValueKind.Path:
                WritePath(writer, value.AsPath());
                break;
            case ValueKind.Bytes:
                writer.WriteBase64StringValue(value.As<BytesValue>().Span);
                break;
            default:
                writer.WriteStringValue(ValueRenderer.TryToText(value));
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable<Value> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, MapValue map)
    {
        writer.WriteStartObject();
        foreach (var (key, item) in map)
        {
            writer.WritePropertyName(key);
            WriteValue(writer, item);
        }

        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId", node.ElementId);
        writer.WritePropertyName("labels");
        WriteList(writer, node.Labels.Select(Value.String));
        writer.WritePropertyName("properties");
        WriteMap(writer, node.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, Relationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId", relationship.ElementId);
        writer.WriteString("type", relationship.Type);
        writer.WriteString("startNodeElementId", relationship.StartNodeElementId);
        writer.WriteString("endNodeElementId", relationship.EndNodeElementId);
        writer.WritePropertyName("properties");
        WriteMap(writer, relationship.Properties);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, PathValue path)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("nodes");
        WriteList(writer, path.Nodes);
        writer.WritePropertyName("relationships");
        WriteList(writer, path.Relationships);
        writer.WriteEndObject();
    }
}
