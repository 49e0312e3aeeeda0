namespace KazDiplo.Graph.Engine.Tests.Reference;

/// <summary>
/// Matches by trying everything, straight from the definition (openCypher 9, "Pattern matching"): no order, no index, no
/// cost. Slow and plain, so that what it says can be believed.
/// </summary>
internal sealed class ReferenceMatcher(ReferenceGraph graph, ReferenceMatch match)
{
    private readonly Dictionary<string, int> _nodes = [];
    private readonly Dictionary<string, List<int>> _relationships = [];
    private readonly HashSet<int> _used = [];
    private readonly List<string> _rows = [];

    /// <summary>One line for each match: the ids of the nodes by name, then of the relationships by name.</summary>
    public List<string> Rows()
    {
        NextChain(0);
        _rows.Sort(StringComparer.Ordinal);
        return _rows;
    }

    private void NextChain(int chain)
    {
        if (chain == match.Chains.Count)
        {
            Emit();
            return;
        }

        var first = match.Chains[chain].Nodes[0];
        foreach (var node in graph.Nodes)
        {
            WithNode(first, node.Id, () => NextRelationship(chain, 0, node.Id));
        }
    }

    private void NextRelationship(int chain, int position, int node)
    {
        var relationships = match.Chains[chain].Relationships;
        if (position == relationships.Count)
        {
            NextChain(chain + 1);
            return;
        }

        Walk(chain, position, node, relationships[position].Length ?? (1, 1), []);
    }

    private void Walk(int chain, int position, int node, (int Min, int Max) length, List<int> walked)
    {
        var pattern = match.Chains[chain].Relationships[position];
        if (walked.Count >= length.Min)
        {
            WithNode(match.Chains[chain].Nodes[position + 1], node, () =>
            {
                _relationships[pattern.Name] = [.. walked];
                NextRelationship(chain, position + 1, node);
                _relationships.Remove(pattern.Name);
            });
        }

        if (walked.Count == length.Max)
        {
            return;
        }

        foreach (var relationship in graph.Relationships.Where(relationship => Fits(pattern, relationship) && !_used.Contains(relationship.Id)))
        {
            foreach (var next in Ends(pattern.Direction, relationship, node).Distinct().ToList())
            {
                _used.Add(relationship.Id);
                walked.Add(relationship.Id);
                Walk(chain, position, next, length, walked);
                walked.RemoveAt(walked.Count - 1);
                _used.Remove(relationship.Id);
            }
        }
    }

    private static IEnumerable<int> Ends(int direction, ReferenceRelationship relationship, int node)
    {
        if (direction >= 0 && relationship.Start == node)
        {
            yield return relationship.End;
        }

        if (direction <= 0 && relationship.End == node)
        {
            yield return relationship.Start;
        }
    }

    private static bool Fits(ReferenceRelationshipPattern pattern, ReferenceRelationship relationship) =>
        (pattern.Type is null || pattern.Type == relationship.Type) && (pattern.W is null || pattern.W == relationship.W);

    private void WithNode(ReferenceNodePattern pattern, int id, Action action)
    {
        var node = graph.Nodes[id];
        var known = _nodes.TryGetValue(pattern.Name, out var bound);
        if ((known && bound != id) || (pattern.Label is not null && pattern.Label != node.Label) || (pattern.X is not null && pattern.X != node.X))
        {
            return;
        }

        _nodes[pattern.Name] = id;
        action();
        if (!known)
        {
            _nodes.Remove(pattern.Name);
        }
    }

    private void Emit()
    {
        if (match.Less is { } less && graph.Nodes[_nodes[less.Left]].X > graph.Nodes[_nodes[less.Right]].X)
        {
            return;
        }

        var nodes = match.NodeNames.Select(name => $"{_nodes[name]}");
        var relationships = match.Relationships.Select(pattern => pattern.Length is null
            ? $"{_relationships[pattern.Name][0]}"
            : $"[{string.Join(", ", _relationships[pattern.Name])}]");
        _rows.Add(string.Join(", ", nodes.Concat(relationships)));
    }
}
