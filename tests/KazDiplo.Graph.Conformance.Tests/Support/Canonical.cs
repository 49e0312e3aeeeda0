using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Support;

/// <summary>
/// Values as text that is equal where two databases hold the same: map keys and labels in order, nodes and relationships
/// without what each database numbers for itself.
/// </summary>
internal static class Canonical
{
    public static string Text(Value value) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Text))}]",
        ValueKind.Map => Map(value.AsMap()),
        ValueKind.Node => Node(value.AsNode()),
        ValueKind.Relationship => $"[:{value.AsRelationship().Type} {Map(value.AsRelationship().Properties)}]",
        ValueKind.Path => Path(value.AsPath()),
        ValueKind.Bytes => Convert.ToHexString(value.As<BytesValue>().Span),
        _ => ValueRenderer.Render(value),
    };

    /// <summary>As <see cref="Text"/>, with the items of lists in an order of their own: what collect gives has none.</summary>
    public static string Unordered(Value value) => value.Kind == ValueKind.List
        ? $"[{string.Join(", ", value.AsList().Select(Unordered).Order(StringComparer.Ordinal))}]"
        : Text(value);

    public static string Map(IReadOnlyDictionary<string, Value> map) =>
        $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}";

    private static string Node(Node node) => $"({string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {Map(node.Properties)})";

    private static string Path(PathValue path)
    {
        var text = Text(path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var forward = path.Relationships[i].AsRelationship().StartNodeId == path.Nodes[i].AsEntityId();
            text += $"{(forward ? "-" : "<-")}{Text(path.Relationships[i])}{(forward ? "->" : "-")}{Text(path.Nodes[i + 1])}";
        }

        return text;
    }
}
