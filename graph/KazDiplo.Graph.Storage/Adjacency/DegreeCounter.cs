using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Adjacency;

/// <summary>Counts a node's relationships: from the offsets alone where nothing of the node is deleted.</summary>
internal static class DegreeCounter
{
    public static long Count(GraphState state, int node, Direction direction, int type)
    {
        if (direction != Direction.Both)
        {
            return CountSide(state, node, direction, type);
        }

        // A loop stands on both sides and counts once.
        return CountSide(state, node, Direction.Outgoing, type)
            + CountSide(state, node, Direction.Incoming, type)
            - CountLoops(state, node, type);
    }

    private static long CountSide(GraphState state, int node, Direction side, int type)
    {
        var adjacency = side == Direction.Outgoing ? state.Outgoing : state.Incoming;
        var delta = adjacency.Deltas[node] ?? AdjacencyDelta.Empty;
        if (delta.HasDeletions)
        {
            return CountByCursor(state, node, side, type, loopsOnly: false);
        }

        var (start, end) = type < 0 ? adjacency.Base.Run(node) : adjacency.Base.Run(node, type);
        var added = delta.Count;
        if (type >= 0)
        {
            added = 0;
            foreach (var entry in delta.Added)
            {
                added += entry.Type == type ? 1 : 0;
            }
        }

        return end - start + added;
    }

    private static long CountLoops(GraphState state, int node, int type)
    {
        var adjacency = state.Outgoing;
        if (adjacency.Deltas[node] is not null)
        {
            return CountByCursor(state, node, Direction.Outgoing, type, loopsOnly: true);
        }

        var (start, end) = type < 0 ? adjacency.Base.Run(node) : adjacency.Base.Run(node, type);
        return adjacency.Base.Neighbours.AsSpan(start, end - start).Count(node);
    }

    private static long CountByCursor(GraphState state, int node, Direction side, int type, bool loopsOnly)
    {
        var count = 0L;
        var cursor = new RelationshipCursor(state, node, side, type < 0 ? null : [type]);
        while (cursor.MoveNext())
        {
            count += !loopsOnly || cursor.OtherNodeId == node ? 1 : 0;
        }

        return count;
    }
}
