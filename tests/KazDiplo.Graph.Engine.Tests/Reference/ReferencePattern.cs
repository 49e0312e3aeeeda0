namespace KazDiplo.Graph.Engine.Tests.Reference;

/// <param name="Name">Names may come again in other places: the same node.</param>
internal sealed record ReferenceNodePattern(string Name, string? Label, int? X)
{
    public override string ToString() => $"({Name}{(Label is null ? "" : ":" + Label)}{(X is null ? "" : $" {{x: {X}}}")})";
}

/// <param name="Direction">1 to the right, -1 to the left, 0 either way.</param>
/// <param name="Length">Null for one relationship.</param>
internal sealed record ReferenceRelationshipPattern(string Name, string? Type, int Direction, (int Min, int Max)? Length, int? W)
{
    public override string ToString()
    {
        var length = Length is { } bounds ? $"*{bounds.Min}..{bounds.Max}" : "";
        var inner = $"[{Name}{(Type is null ? "" : ":" + Type)}{length}{(W is null ? "" : $" {{w: {W}}}")}]";
        return Direction switch { 1 => $"-{inner}->", -1 => $"<-{inner}-", _ => $"-{inner}-" };
    }
}

/// <summary>A chain: one node more than relationships.</summary>
internal sealed record ReferenceChain(List<ReferenceNodePattern> Nodes, List<ReferenceRelationshipPattern> Relationships)
{
    public override string ToString() =>
        Nodes[0] + string.Concat(Relationships.Select((relationship, position) => $"{relationship}{Nodes[position + 1]}"));

    /// <summary>The same chain written from its other end; only the order within lists changes.</summary>
    public ReferenceChain Reverse() => new(
        [.. Enumerable.Reverse(Nodes)],
        [.. Enumerable.Reverse(Relationships).Select(relationship => relationship with { Direction = -relationship.Direction })]);
}

/// <summary>A MATCH of one or more chains and perhaps a comparison between two of its nodes.</summary>
internal sealed record ReferenceMatch(List<ReferenceChain> Chains, (string Left, string Right)? Less)
{
    public IEnumerable<string> NodeNames => Chains.SelectMany(chain => chain.Nodes).Select(node => node.Name).Distinct().Order();

    public IEnumerable<ReferenceRelationshipPattern> Relationships => Chains.SelectMany(chain => chain.Relationships).OrderBy(relationship => relationship.Name);

    public static ReferenceMatch Random(Random random)
    {
        var number = 0;
        var chains = new List<ReferenceChain>();
        for (var chain = random.Next(1, 3); chain > 0; chain--)
        {
            var length = random.Next(0, 4);
            var relationships = Enumerable.Range(0, length).Select(_ => Relationship(random, $"r{number++}")).ToList();
            chains.Add(new ReferenceChain([.. Enumerable.Range(0, length + 1).Select(_ => Node(random))], relationships));
        }

        var names = chains.SelectMany(chain => chain.Nodes).Select(node => node.Name).ToList();
        return new ReferenceMatch(chains, random.Next(3) == 0 ? (names[0], names[^1]) : null);
    }

    public override string ToString() => $"MATCH {string.Join(", ", Chains)}{(Less is { } less ? $" WHERE {less.Left}.x <= {less.Right}.x" : "")}";

    private static ReferenceNodePattern Node(Random random) => new(
        "abcdef"[random.Next(6)].ToString(),
        random.Next(5) switch { 0 => "A", 1 => "B", _ => null },
        random.Next(6) == 0 ? random.Next(3) : null);

    private static ReferenceRelationshipPattern Relationship(Random random, string name) => new(
        name,
        random.Next(4) switch { 0 => "R", 1 => "S", _ => null },
        random.Next(3) - 1,
        random.Next(5) == 0 ? (random.Next(0, 2), random.Next(1, 4)) : null,
        random.Next(8) == 0 ? random.Next(2) : null);
}
