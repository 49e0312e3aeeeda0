namespace KazDiplo.Graph.Engine.Tests.Reference;

internal sealed record ReferenceNode(int Id, string? Label, int X);

internal sealed record ReferenceRelationship(int Id, int Start, int End, string Type, int W);

/// <summary>A small random graph with loops, parallel relationships and few labels, so that patterns meet often.</summary>
internal sealed class ReferenceGraph
{
    public List<ReferenceNode> Nodes { get; } = [];

    public List<ReferenceRelationship> Relationships { get; } = [];

    public static ReferenceGraph Random(Random random)
    {
        var graph = new ReferenceGraph();
        var nodes = random.Next(1, 6);
        for (var id = 0; id < nodes; id++)
        {
            graph.Nodes.Add(new ReferenceNode(id, random.Next(3) switch { 0 => "A", 1 => "B", _ => null }, random.Next(3)));
        }

        var relationships = random.Next(0, 9);
        for (var id = 0; id < relationships; id++)
        {
            graph.Relationships.Add(new ReferenceRelationship(id, random.Next(nodes), random.Next(nodes), random.Next(2) == 0 ? "R" : "S", random.Next(2)));
        }

        return graph;
    }

    /// <summary>The statement that makes the graph; ids are in the property i.</summary>
    public string ToCypher()
    {
        var nodes = Nodes.Select(node => $"(n{node.Id}{(node.Label is null ? "" : ":" + node.Label)} {{i: {node.Id}, x: {node.X}}})");
        var relationships = Relationships.Select(relationship =>
            $"(n{relationship.Start})-[:{relationship.Type} {{i: {relationship.Id}, w: {relationship.W}}}]->(n{relationship.End})");
        return $"CREATE {string.Join(", ", nodes.Concat(relationships))}";
    }
}
