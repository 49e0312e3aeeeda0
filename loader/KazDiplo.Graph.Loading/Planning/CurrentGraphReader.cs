using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Planning;

/// <summary>Reads from the database what a load must be compared with.</summary>
internal static class CurrentGraphReader
{
    // One text for each key label: a label cannot be a parameter, and a text put together from input is not allowed.
    private static readonly Dictionary<string, string> NodesById = new(StringComparer.Ordinal)
    {
        [Labels.Entity] = "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n",
        [Labels.Claim] = "UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN n",
        [Labels.Document] = "UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN n",
        [Labels.Dataset] = "UNWIND $ids AS id MATCH (n:Dataset {id: id}) RETURN n",
    };

    private const string ClaimsOfDataset =
        "MATCH (n:Claim)-[:RECORDED_IN]->(:LoadRun)-[:OF_DATASET]->(:Dataset {id: $dataset}) WHERE n.retractedAt IS NULL RETURN DISTINCT n";

    private const string FromClaims =
        "UNWIND $ids AS id MATCH (a:Claim {id: id})-[r]->(b) WHERE NOT b:LoadRun RETURN a.id AS start, r, b.id AS end, labels(b) AS labels";

    private const string FromDocuments =
        "UNWIND $ids AS id MATCH (a:Document {id: id})-[r]->(b) RETURN a.id AS start, r, b.id AS end, labels(b) AS labels";

    private const string BetweenEntities =
        "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE r.claims IS NOT NULL RETURN a.id AS start, r, b.id AS end, labels(b) AS labels";

    public static async Task<CurrentGraph> ReadAsync(IGraphTransaction transaction, DesiredGraph desired, CancellationToken cancellationToken)
    {
        var nodes = new Dictionary<NodeKey, Node>();
        foreach (var group in desired.Nodes.GroupBy(node => node.KeyLabel))
        {
            await AddNodesAsync(transaction, nodes, group.Key, NodesById[group.Key], Ids(group.Select(node => node.Id)), cancellationToken).ConfigureAwait(false);
        }

        var dataset = new Dictionary<string, Value> { ["dataset"] = Value.String(desired.DatasetId) };
        await AddNodesAsync(transaction, nodes, Labels.Claim, ClaimsOfDataset, dataset, cancellationToken).ConfigureAwait(false);
        var relationships = new List<CurrentRelationship>();
        foreach (var (label, query) in new[] { (Labels.Claim, FromClaims), (Labels.Document, FromDocuments), (Labels.Entity, BetweenEntities) })
        {
            var ids = Ids(nodes.Keys.Where(key => key.Label == label).Select(key => key.Id));
            await AddRelationshipsAsync(transaction, relationships, label, query, ids, cancellationToken).ConfigureAwait(false);
        }

        return new CurrentGraph(nodes, relationships);
    }

    private static Dictionary<string, Value> Ids(IEnumerable<string> ids) => new() { ["ids"] = GraphValues.Texts(ids) };

    private static async Task AddNodesAsync(
        IGraphTransaction transaction, Dictionary<NodeKey, Node> nodes, string label, string query, Dictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        await using var closing = cursor.ConfigureAwait(false);
        while (await cursor.FetchAsync(cancellationToken).ConfigureAwait(false))
        {
            var node = cursor.Current[0].AsNode();
            nodes[new NodeKey(label, node.Properties["id"].AsString())] = node;
        }
    }

    private static async Task AddRelationshipsAsync(
        IGraphTransaction transaction, List<CurrentRelationship> relationships, string label, string query, Dictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        var cursor = await transaction.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        await using var closing = cursor.ConfigureAwait(false);
        while (await cursor.FetchAsync(cancellationToken).ConfigureAwait(false))
        {
            var row = cursor.Current;
            var start = new NodeKey(label, row[0].AsString());
            var end = new NodeKey(KeyLabelOf(row[3].AsList()), row[2].AsString());
            relationships.Add(new CurrentRelationship(start, end, row[1].AsRelationship()));
        }
    }

    private static string KeyLabelOf(ListValue labels)
    {
        foreach (var label in new[] { Labels.Entity, Labels.Claim, Labels.Document, Labels.Dataset, Labels.LoadRun })
        {
            if (labels.Any(value => value.AsString() == label))
            {
                return label;
            }
        }

        return labels.Count > 0 ? labels[0].AsString() : "";
    }
}
