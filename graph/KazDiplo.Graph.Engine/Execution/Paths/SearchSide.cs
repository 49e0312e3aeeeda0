using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Execution.Paths;

/// <summary>
/// One half of a bidirectional breadth-first search: the nodes met so far with their distance and every relationship
/// by which a shortest way reaches them.
/// </summary>
internal sealed class SearchSide
{
    private readonly Dictionary<long, int> _distances = [];
    private readonly Dictionary<long, List<(long Relationship, long Previous)>> _parents = [];
    private readonly QueryContext _context;
    private readonly Direction _direction;
    private List<long> _frontier = [];

    public SearchSide(QueryContext context, long origin, Direction direction)
    {
        _context = context;
        _direction = direction;
        _distances[origin] = 0;
        _frontier.Add(origin);
    }

    public int Depth { get; private set; }

    public IReadOnlyList<long> Frontier => _frontier;

    public bool IsExhausted => _frontier.Count == 0;

    /// <summary>True where the node lies on the outermost level.</summary>
    public bool IsOnFrontier(long node) => _distances.TryGetValue(node, out var distance) && distance == Depth;

    /// <summary>Takes the search one level further.</summary>
    public void Advance(int[]? types, Func<long, bool> acceptsRelationship, Func<long, bool> acceptsNode)
    {
        var next = new List<long>();
        Depth++;
        foreach (var node in _frontier)
        {
            var cursor = _context.View.Expand(node, _direction, types);
            while (cursor.MoveNext())
            {
                _context.Poll();
                _context.DbHits++;
                if (acceptsRelationship(cursor.RelationshipId) && Reach(cursor.OtherNodeId, acceptsNode, next))
                {
                    _context.Hold(2);
                    _parents[cursor.OtherNodeId].Add((cursor.RelationshipId, node));
                }
            }
        }

        _frontier = next;
    }

    /// <summary>Every shortest way from the origin to the node, as relationships in the order of the walk.</summary>
    public IEnumerable<long[]> WaysTo(long node)
    {
        // A stack of positions in the parent lists instead of recursion: ways can be long.
        var depth = _distances[node];
        var way = new long[depth];
        var nodes = new long[depth + 1];
        var positions = new int[depth + 1];
        nodes[depth] = node;
        var level = depth;
        while (level <= depth)
        {
            if (level == 0)
            {
                yield return [.. way];
                level++;
                continue;
            }

            var parents = _parents[nodes[level]];
            if (positions[level] == parents.Count)
            {
                positions[level] = 0;
                level++;
                continue;
            }

            (way[level - 1], nodes[level - 1]) = parents[positions[level]++];
            level--;
        }
    }

    private bool Reach(long node, Func<long, bool> acceptsNode, List<long> next)
    {
        if (_distances.TryGetValue(node, out var distance))
        {
            return distance == Depth;
        }

        if (!acceptsNode(node))
        {
            return false;
        }

        _context.Hold(2);
        _distances[node] = Depth;
        _parents[node] = [];
        next.Add(node);
        return true;
    }
}
