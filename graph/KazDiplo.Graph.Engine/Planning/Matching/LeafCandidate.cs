using KazDiplo.Graph.Engine.Planning.Logical;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>One way to find a pattern's node without coming from another.</summary>
/// <param name="Solved">Conditions that the way answers already.</param>
/// <param name="Dependencies">Slots it needs.</param>
internal sealed record LeafCandidate(LogicalPlan Plan, double Rows, IReadOnlyList<GraphPredicate> Solved, IReadOnlySet<int> Dependencies);
