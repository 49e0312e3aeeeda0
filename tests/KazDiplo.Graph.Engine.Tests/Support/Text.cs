using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Tests.Support;

/// <summary>Values as tests like to read them.</summary>
internal static class Text
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Node => Node(value.AsNode()),
        ValueKind.Relationship => $"[:{value.AsRelationship().Type}{Properties(value.AsRelationship().Properties)}]",
        ValueKind.Path => Path(value.AsPath()),
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Of))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        _ => value.ToString(),
    };

    private static string Node(Node node) => $"({string.Concat(node.Labels.Select(label => ":" + label))}{Properties(node.Properties)})";

    private static string Properties(MapValue properties) =>
        properties.Count == 0 ? string.Empty : $" {{{string.Join(", ", properties.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}";

    private static string Path(PathValue path)
    {
        var text = Node(path.Nodes[0].AsNode());
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i].AsRelationship();
            var forward = relationship.StartNodeId == path.Nodes[i].AsEntityId();
            text += $"{(forward ? "-" : "<-")}{Of(path.Relationships[i])}{(forward ? "->" : "-")}{Of(path.Nodes[i + 1])}";
        }

        return text;
    }
}
