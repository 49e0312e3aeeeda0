using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Execution.Paths;

/// <summary>
/// Shortest ways between two nodes: breadth first from both ends, always advancing the side with the smaller frontier.
/// Predicates on single relationships and nodes are asked on the way, so a way they forbid is never taken.
/// </summary>
internal sealed class ShortestPathSearch(
    QueryContext context,
    Direction direction,
    int[]? types,
    Func<long, bool> acceptsRelationship,
    Func<long, bool> acceptsNode)
{
    /// <summary>All shortest ways from one node to another, different from it, lazily, as relationships in order.</summary>
    public IEnumerable<long[]> Find(long from, long to, long max)
    {
        if (!acceptsNode(from) || !acceptsNode(to))
        {
            return [];
        }

        var forward = new SearchSide(context, from, direction);
        var backward = new SearchSide(context, to, direction.Reverse());
        while (forward.Depth + backward.Depth < max && !forward.IsExhausted && !backward.IsExhausted)
        {
            var (advancing, other) = forward.Frontier.Count <= backward.Frontier.Count ? (forward, backward) : (backward, forward);
            advancing.Advance(types, acceptsRelationship, acceptsNode);
            var meetings = advancing.Frontier.Where(other.IsOnFrontier).ToList();
            if (meetings.Count > 0)
            {
                return Join(forward, backward, meetings);
            }
        }

        return [];
    }

    // A shortest way has exactly one node at the forward depth, so joining at these nodes gives each way once.
    private static IEnumerable<long[]> Join(SearchSide forward, SearchSide backward, List<long> meetings)
    {
        foreach (var meeting in meetings)
        {
            foreach (var head in forward.WaysTo(meeting))
            {
                foreach (var tail in backward.WaysTo(meeting))
                {
                    Array.Reverse(tail);
                    yield return [.. head, .. tail];
                }
            }
        }
    }
}
