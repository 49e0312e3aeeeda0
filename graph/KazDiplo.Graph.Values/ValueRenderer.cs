using System.Globalization;
using System.Text;
using KazDiplo.Graph.Values.Temporal;

namespace KazDiplo.Graph.Values;

/// <summary>
/// Renders values as Cypher literals, for messages, plans and tests. Where no literal exists, in the notation of
/// patterns: <c>(:Label {key: 1})</c>, <c>[:TYPE {key: 1}]</c>.
/// </summary>
public static class ValueRenderer
{
    public static string Render(Value value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>The value for people to read: no quotes, ISO 8601 for temporal values.</summary>
    /// <returns>null for kinds without text: null itself, lists, maps, graph elements, bytes.</returns>
    public static string? TryToText(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Of(value.AsFloat()),
        ValueKind.Duration or ValueKind.Point => value.As<ReferenceValue>().ToString(),
        _ => TemporalText.Short(value),
    };

    /// <summary>What <c>toString</c> gives and what + appends to a string: as <see cref="TryToText"/>, but times always with seconds.</summary>
    /// <returns>null for kinds without text.</returns>
    public static string? TryConvertToString(Value value) => TemporalText.WithSeconds(value) ?? TryToText(value);

    /// <summary>A string literal in single quotes.</summary>
    public static string Quote(string text) => AppendQuoted(new StringBuilder(text.Length + 2), text).ToString();

    private static void Append(StringBuilder text, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString());
                break;
            case ValueKind.List:
                AppendItems(text, value.AsList());
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case ValueKind.Node:
                AppendNode(text, value);
                break;
            case ValueKind.Relationship:
                AppendRelationship(text, value);
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath());
                break;
            case ValueKind.Bytes:
                text.Append("bytes('").Append(Convert.ToHexString(value.As<BytesValue>().Span)).Append("')");
                break;
            case ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration:
                text.Append(TemporalFunction(value.Kind)).Append("('").Append(TryToText(value)).Append("')");
                break;
            default:
                text.Append(TryToText(value));
                break;
        }
    }

    private static string TemporalFunction(ValueKind kind) => kind.ToString().ToLowerInvariant();

    private static void AppendItems(StringBuilder text, ListValue list)
    {
        NestingGuard.Enter();
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, list[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, MapValue map)
    {
        NestingGuard.Enter();
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in map)
        {
            text.Append(separator).Append(QuoteName(key)).Append(": ");
            Append(text, value);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, Value value)
    {
        if (value.IsEntityReference)
        {
            text.Append(CultureInfo.InvariantCulture, $"(#{value.AsEntityId()})");
            return;
        }

        var node = value.AsNode();
        text.Append('(');
        foreach (var label in node.Labels)
        {
            text.Append(':').Append(QuoteName(label));
        }

        AppendProperties(text, node.Properties, node.Labels.Count > 0);
        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, Value value)
    {
        if (value.IsEntityReference)
        {
            text.Append(CultureInfo.InvariantCulture, $"[#{value.AsEntityId()}]");
            return;
        }

        var relationship = value.AsRelationship();
        text.Append("[:").Append(QuoteName(relationship.Type));
        AppendProperties(text, relationship.Properties, true);
        text.Append(']');
    }

    private static void AppendProperties(StringBuilder text, MapValue properties, bool afterName)
    {
        if (properties.Count > 0)
        {
            text.Append(afterName ? " " : "");
            AppendMap(text, properties);
        }
    }

    // The direction of a step is known only where the relationship is materialised.
    private static void AppendPath(StringBuilder text, PathValue path)
    {
        text.Append('<');
        AppendNode(text, path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var step = path.Relationships[i];
            var backwards = !step.IsEntityReference && step.AsRelationship().StartNodeId != path.Nodes[i].AsEntityId();
            text.Append(backwards ? "<-" : "-");
            AppendRelationship(text, step);
            text.Append(backwards || step.IsEntityReference ? "-" : "->");
            AppendNode(text, path.Nodes[i + 1]);
        }

        text.Append('>');
    }

    private static StringBuilder AppendQuoted(StringBuilder text, string value)
    {
        text.Append('\'');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ => text.Append(unit),
            };
        }

        return text.Append('\'');
    }

    private static string QuoteName(string name)
    {
        var plain = name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');
        return plain ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }
}
