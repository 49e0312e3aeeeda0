using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>A plan for a part of a query graph, and what is left of the graph.</summary>
/// <param name="Cost">Rows of all steps together.</param>
/// <param name="Known">Slots that hold values.</param>
/// <param name="Matched">Slots of relationships that others must differ from.</param>
internal sealed record PartialPlan(
    LogicalPlan Plan,
    double Rows,
    double Cost,
    HashSet<int> Known,
    List<PatternEdge> Matched,
    List<PatternNode> Nodes,
    List<PatternEdge> Edges,
    List<GraphPredicate> Predicates,
    List<PathAssignment> Paths)
{
    public bool IsComplete => Nodes.Count == 0 && Edges.Count == 0;

    public bool Knows(PatternNode node) => Known.Contains(node.Slot);

    /// <summary>The state after a step: with a plan on top, some slots more and parts of the graph less.</summary>
    public PartialPlan Step(LogicalPlan plan, double rows, IEnumerable<int> slots, PatternEdge? edge = null, IReadOnlyList<GraphPredicate>? solved = null)
    {
        var known = new HashSet<int>(Known);
        known.UnionWith(slots);
        rows = Math.Max(rows, 1e-3);
        return this with
        {
            Plan = plan with { EstimatedRows = rows },
            Rows = rows,
            Cost = Cost + rows,
            Known = known,
            Matched = edge is null ? Matched : [.. Matched, edge],
            Nodes = [.. Nodes.Where(node => !known.Contains(node.Slot))],
            Edges = edge is null ? Edges : [.. Edges.Where(other => other.Slot != edge.Slot || other.From != edge.From || other.To != edge.To)],
            Predicates = solved is null ? Predicates : [.. Predicates.Where(predicate => !solved.Contains(predicate))],
        };
    }
}
