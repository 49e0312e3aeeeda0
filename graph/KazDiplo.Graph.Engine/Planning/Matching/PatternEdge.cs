using KazDiplo.Graph.Engine.Planning.Logical;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>A relationship pattern of a query graph.</summary>
/// <param name="Types">The names where the pattern is a plain choice of types; null where it is anything else.</param>
/// <param name="Length">Null for exactly one relationship.</param>
/// <param name="Shortest">Null unless it stands in shortestPath or allShortestPaths.</param>
/// <param name="IsBound">The relationship, or the list of them, comes from an earlier clause.</param>
internal sealed record PatternEdge(
    int Slot,
    string Name,
    PatternNode From,
    PatternNode To,
    Direction Direction,
    Func<string, bool>? Accepts,
    string TypeText,
    IReadOnlyList<string>? Types,
    VariableLengthShape? Length,
    ShortestPathSearchKind? Shortest,
    bool IsBound);

/// <summary>What a shortest-path pattern wants, and the path that its predicates may speak of.</summary>
internal sealed record ShortestPathSearchKind(bool All, PathAssignment Path);
