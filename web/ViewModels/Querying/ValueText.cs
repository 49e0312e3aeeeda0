using System.Text;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>A value in few words, for a cell of the table. What does not fit is counted.</summary>
public static class ValueText
{
    private const int MostItems = 12;
    private const int MostDepth = 6;
    private const int MostCharacters = 400;
    private const char Cut = '…';

    public static string Short(Value value)
    {
        var text = new StringBuilder();
        Append(text, value, 0, quote: false);
        return text.Length <= MostCharacters ? text.ToString() : text.ToString(0, MostCharacters) + Cut;
    }

    /// <summary>What people call a node: its name, title or own sentence, else its id, else its labels.</summary>
    public static string NameOf(Node node)
    {
        foreach (var key in (ReadOnlySpan<string>)["name", "title", "text", "id"])
        {
            if (node.Properties.GetOrNull(key) is { IsString: true } name && name.AsString().Length > 0)
            {
                return Shorten(name.AsString());
            }
        }

        return node.Labels.Count > 0 ? string.Join(':', node.Labels) : node.ElementId;
    }

    private static void Append(StringBuilder text, Value value, int depth, bool quote)
    {
        if (depth > MostDepth || text.Length > MostCharacters)
        {
            text.Append(Cut);
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.String:
                text.Append(quote ? ValueRenderer.Quote(Shorten(value.AsString())) : Shorten(value.AsString()));
                break;
            case ValueKind.List:
                AppendList(text, value.AsList(), depth);
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap(), depth);
                break;
            case ValueKind.Node:
                text.Append('(').Append(NameOf(value.AsNode())).Append(')');
                break;
            case ValueKind.Relationship:
                text.Append("[:").Append(value.AsRelationship().Type).Append(']');
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath(), depth);
                break;
            case ValueKind.Bytes:
                text.Append(Shorten(Convert.ToHexString(value.As<BytesValue>().Span[..Math.Min(value.As<BytesValue>().Span.Length, MostCharacters)])));
                break;
            default:
                text.Append(ValueRenderer.TryToText(value));
                break;
        }
    }

    private static void AppendList(StringBuilder text, ListValue list, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count && i < MostItems; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, list[i], depth + 1, quote: true);
        }

        text.Append(list.Count > MostItems ? $", {Cut} +{list.Count - MostItems}]" : "]");
    }

    private static void AppendMap(StringBuilder text, MapValue map, int depth)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in map.Take(MostItems))
        {
            text.Append(separator).Append(Shorten(key)).Append(": ");
            Append(text, value, depth + 1, quote: true);
            separator = ", ";
        }

        text.Append(map.Count > MostItems ? $", {Cut} +{map.Count - MostItems}}}" : "}");
    }

    private static void AppendPath(StringBuilder text, PathValue path, int depth)
    {
        Append(text, path.Nodes[0], depth + 1, quote: true);
        for (var i = 0; i < path.Length && i < MostItems; i++)
        {
            var step = path.Relationships[i].AsRelationship();
            var isForward = step.StartNodeId == path.Nodes[i].AsEntityId();
            text.Append(isForward ? "-[:" : "<-[:").Append(step.Type).Append(isForward ? "]->" : "]-");
            Append(text, path.Nodes[i + 1], depth + 1, quote: true);
        }

        text.Append(path.Length > MostItems ? $" {Cut} +{path.Length - MostItems}" : "");
    }

    private static string Shorten(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, MostCharacters)).ToString().ReplaceLineEndings(" ");
        return text.Length > MostCharacters ? line + Cut : line;
    }
}
