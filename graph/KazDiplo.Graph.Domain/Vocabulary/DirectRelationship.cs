namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>What the graph model says about one type of direct relationship.</summary>
/// <param name="Type">One of <see cref="RelationshipTypes"/>.</param>
/// <param name="Family">Where the legend lists it.</param>
/// <param name="KeyProperties">
/// Deciding properties: with start, type, end, status, from and to they make two claims one relationship or two.
/// </param>
/// <param name="IsSymmetric">Stored once, lower id first; match it undirected.</param>
/// <param name="ActualOnly">Derives from actual claims only, never from planned or conditional ones.</param>
/// <param name="OnPaths">Path finding, shares and centrality run over it without being asked.</param>
public sealed record DirectRelationship(
    string Type,
    RelationshipFamily Family,
    IReadOnlyList<string> KeyProperties,
    bool IsSymmetric = false,
    bool ActualOnly = false,
    bool OnPaths = true);
