using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>The nodes and relationships that a result holds anywhere in its values, each once.</summary>
public sealed class ResultElements
{
    private const int MostDepth = 32;

    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relationship> _relationships = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Node> Nodes => _nodes.Values;

    public IReadOnlyCollection<Relationship> Relationships => _relationships.Values;

    /// <summary>Element ids of nodes at the ends of relationships that the result itself does not hold.</summary>
    public IReadOnlyList<string> MissingEnds => [.. _relationships.Values
        .SelectMany(relationship => new[] { relationship.StartNodeElementId, relationship.EndNodeElementId })
        .Where(id => !_nodes.ContainsKey(id))
        .Distinct(StringComparer.Ordinal)];

    public static ResultElements Of(IEnumerable<IReadOnlyList<Value>> rows)
    {
        var elements = new ResultElements();
        foreach (var row in rows)
        {
            elements.AddAll(row, 0);
        }

        return elements;
    }

    public void Add(Value value) => Add(value, 0);

    private void AddAll(IEnumerable<Value> values, int depth)
    {
        foreach (var value in values)
        {
            Add(value, depth + 1);
        }
    }

    private void Add(Value value, int depth)
    {
        if (depth > MostDepth)
        {
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Node:
                _nodes[value.AsNode().ElementId] = value.AsNode();
                break;
            case ValueKind.Relationship:
                _relationships[value.AsRelationship().ElementId] = value.AsRelationship();
                break;
            case ValueKind.Path:
                AddAll(value.AsPath().Nodes, depth);
                AddAll(value.AsPath().Relationships, depth);
                break;
            case ValueKind.List:
                AddAll(value.AsList(), depth);
                break;
            case ValueKind.Map:
                AddAll(value.AsMap().Values, depth);
                break;
        }
    }
}
