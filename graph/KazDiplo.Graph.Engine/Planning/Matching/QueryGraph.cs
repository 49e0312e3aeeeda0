using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>What one MATCH asks for, without an order: nodes, relationships, conditions, paths.</summary>
internal sealed class QueryGraph
{
    public List<PatternNode> Nodes { get; } = [];

    public List<PatternEdge> Edges { get; } = [];

    public List<GraphPredicate> Predicates { get; } = [];

    public List<PathAssignment> Paths { get; } = [];

    /// <summary>The slot of every element of the pattern, found by the element itself.</summary>
    public Dictionary<PathElement, int> ElementSlots { get; } = new(ReferenceEqualityComparer.Instance);

    public required MatchMode Mode { get; init; }

    /// <summary>Slots that rows bring along before the first step.</summary>
    public required IReadOnlySet<int> Arguments { get; init; }

    /// <summary>The variables in sight, with names for what the query leaves unnamed.</summary>
    public required Scope InnerScope { get; set; }

    /// <summary>The variables in sight after the clause.</summary>
    public required Scope OuterScope { get; set; }
}
