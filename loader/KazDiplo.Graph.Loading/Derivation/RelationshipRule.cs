namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>What the graph model says of one type of direct relationship.</summary>
/// <param name="Starts">Kinds that it may start from.</param>
/// <param name="Ends">Kinds that it may end at; empty for any entity.</param>
/// <param name="Deciding">Properties that belong to its key: another value is another relationship.</param>
/// <param name="IsUndirected">Stored once, lower id first.</param>
/// <param name="ActualOnly">Plans and conditions never derive it.</param>
public sealed record RelationshipRule(
    string Type,
    IReadOnlyList<string> Starts,
    IReadOnlyList<string> Ends,
    IReadOnlyList<string> Deciding,
    bool IsUndirected,
    bool ActualOnly);
