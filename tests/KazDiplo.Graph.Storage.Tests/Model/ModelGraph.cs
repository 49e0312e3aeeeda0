using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Tests.Model;

/// <summary>The simplest graph that can be right: dictionaries, copied whole for each version.</summary>
internal sealed class ModelGraph
{
    public SortedDictionary<long, ModelNode> Nodes { get; } = [];

    public SortedDictionary<long, ModelRelationship> Relationships { get; } = [];

    public ModelGraph Copy()
    {
        var copy = new ModelGraph();
        foreach (var (id, node) in Nodes)
        {
            copy.Nodes[id] = new ModelNode([.. node.Labels], new SortedDictionary<int, Value>(node.Properties));
        }

        foreach (var (id, relationship) in Relationships)
        {
            copy.Relationships[id] = relationship with { Properties = new SortedDictionary<int, Value>(relationship.Properties) };
        }

        return copy;
    }
}

internal sealed record ModelNode(SortedSet<int> Labels, SortedDictionary<int, Value> Properties);

internal sealed record ModelRelationship(long Start, long End, int Type, SortedDictionary<int, Value> Properties);
