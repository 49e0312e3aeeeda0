using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>
/// Everything in the graph, as the TCK observes it for side effects (tck/README.adoc, "Side effects"): node and
/// relationship ids, distinct labels, and properties as (entity, key, value).
/// </summary>
internal sealed record GraphState(
    IReadOnlySet<string> Nodes, IReadOnlySet<string> Relationships, IReadOnlySet<string> Labels, IReadOnlySet<string> Properties)
{
    public static async Task<GraphState> ObserveAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var properties = new HashSet<string>(StringComparer.Ordinal);
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var value in Column(session, "MATCH (n) RETURN n", cancellationToken))
        {
            var node = value.AsNode();
            nodes.Add(node.ElementId);
            labels.UnionWith(node.Labels);
            properties.UnionWith(node.Properties.Select(p => $"{node.ElementId} {p.Key}={p.Value.Kind}:{p.Value}"));
        }

        var relationships = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var value in Column(session, "MATCH ()-[r]->() RETURN r", cancellationToken))
        {
            var relationship = value.AsRelationship();
            relationships.Add(relationship.ElementId);
            properties.UnionWith(relationship.Properties.Select(p => $"{relationship.ElementId} {p.Key}={p.Value.Kind}:{p.Value}"));
        }

        return new GraphState(nodes, relationships, labels, properties);
    }

    /// <summary>The eight keys of the TCK; those that are zero are left out.</summary>
    public static SortedDictionary<string, int> Difference(GraphState before, GraphState after)
    {
        var difference = new SortedDictionary<string, int>(StringComparer.Ordinal);
        void Count(string what, IReadOnlySet<string> old, IReadOnlySet<string> now)
        {
            Put("+" + what, now.Count(item => !old.Contains(item)));
            Put("-" + what, old.Count(item => !now.Contains(item)));
        }

        void Put(string key, int count)
        {
            if (count > 0)
            {
                difference[key] = count;
            }
        }

        Count("nodes", before.Nodes, after.Nodes);
        Count("relationships", before.Relationships, after.Relationships);
        Count("labels", before.Labels, after.Labels);
        Count("properties", before.Properties, after.Properties);
        return difference;
    }

    private static async IAsyncEnumerable<Value> Column(
        IGraphSession session, string query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var cursor = await session.RunAsync(query, cancellationToken: cancellationToken);
        while (await cursor.FetchAsync(cancellationToken))
        {
            yield return cursor.Current[0];
        }
    }
}
