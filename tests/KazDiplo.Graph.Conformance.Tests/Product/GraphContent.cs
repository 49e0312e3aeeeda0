using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Conformance.Tests.Product;

/// <summary>All of a loaded graph as lines of text, one for each node and relationship, in a fixed order. Only the ids of runs differ between loads.</summary>
internal static class GraphContent
{
    public static async Task<List<string>> ReadAsync(IGraphDatabase database)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        var nodes = await session.RowsAsync("MATCH (n) RETURN n");
        var relationships = await session.RowsAsync("MATCH (a)-[r]->(b) RETURN a, r, b");
        return [.. nodes.Select(row => Line(row[0])).Concat(relationships.Select(Line)).Order(StringComparer.Ordinal)];
    }

    private static string Line(IReadOnlyList<Value> row) => $"{Name(row[0])} -{Canonical.Text(row[1])}-> {Name(row[2])}";

    private static string Line(Value node) => Canonical.Text(IsRun(node.AsNode()) ? WithoutId(node.AsNode()) : node);

    private static string Name(Value node) => IsRun(node.AsNode()) ? "(the run)" : $"({string.Join(':', node.AsNode().Labels.Order(StringComparer.Ordinal))} {node.AsNode().Properties["id"]})";

    private static bool IsRun(Node node) => node.Labels.Contains("LoadRun");

    private static Value WithoutId(Node node) =>
        Value.Node(new Node(node.Id, node.ElementId, node.Labels, new MapValue(node.Properties.Where(entry => entry.Key != "id"))));
}
