using KazDiplo.Graph.Engine.Execution.Paths;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>
/// How many rows a step gives, from the store's exact counts. What counts cannot tell is guessed with the usual
/// selectivities; a wrong guess costs time, never a wrong answer.
/// </summary>
internal sealed class CardinalityEstimator(GraphView statistics)
{
    public const double EqualitySelectivity = 0.1;
    public const double PredicateSelectivity = 0.5;
    private const int AssumedVariableLength = 4;
    private const double Ceiling = 1e15;

    public double Nodes => Math.Max(1, statistics.NodeCount);

    public double NodesWith(string label) => statistics.Tokens.Labels.TryGet(label, out var id) ? statistics.CountNodes(id) : 0;

    /// <summary>Nodes that can be the pattern's node, by its rarest label.</summary>
    public double NodesOf(PatternNode node) => node.Labels.Count == 0 ? statistics.NodeCount : node.Labels.Min(NodesWith);

    public double Relationships(PatternEdge edge)
    {
        double count = edge.Types is null ? statistics.RelationshipCount : edge.Types.Sum(type => CountType(type));
        return edge.Direction == Direction.Both ? 2 * count : count;
    }

    /// <summary>Relationships of the pattern at one node on the given side.</summary>
    public double Degree(PatternEdge edge, PatternNode from)
    {
        var direction = from == edge.From ? edge.Direction : edge.Direction.Reverse();
        var label = from.Labels.Count == 0 ? null : from.Labels.MinBy(NodesWith);
        if (label is not null && edge.Types is not null && statistics.Tokens.Labels.TryGet(label, out var id))
        {
            var count = edge.Types.Sum(type => statistics.Tokens.Types.TryGet(type, out var typeId)
                ? statistics.CountRelationships(id, typeId, direction)
                : 0);
            return count / Math.Max(1, NodesWith(label));
        }

        return Relationships(edge) / Nodes;
    }

    /// <summary>Rows for each row that stands at one end, before the other end's conditions.</summary>
    public double Expansion(PatternEdge edge, PatternNode from)
    {
        var degree = Degree(edge, from);
        if (edge.Length is not { } length)
        {
            return degree;
        }

        var longest = Math.Min(length.Max ?? long.MaxValue, Math.Max(length.Min, AssumedVariableLength));
        var rows = 0.0;
        for (var steps = length.Min; steps <= longest; steps++)
        {
            rows += Math.Pow(degree, steps);
        }

        return Math.Min(rows, Ceiling);
    }

    /// <summary>Chance that a node met by chance has the pattern's labels.</summary>
    public double LabelSelectivity(string label) => Math.Min(1, NodesWith(label) / Nodes);

    private long CountType(string type) => statistics.Tokens.Types.TryGet(type, out var id) ? statistics.CountRelationships(id) : 0;
}
