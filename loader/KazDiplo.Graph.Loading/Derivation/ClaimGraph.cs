using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;
using KazDiplo.Graph.Values;
using static KazDiplo.Graph.Domain.Vocabulary.RelationshipTypes;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>The first layer: data set, documents and claims, and how they hang together.</summary>
public static class ClaimGraph
{
    public static IEnumerable<GraphNode> Nodes(SeedSet seeds) =>
        seeds.Documents.Select(ToNode).Concat(seeds.Claims.Select(ToNode)).Prepend(ToNode(seeds.Dataset));

    public static IEnumerable<GraphRelationship> Relationships(SeedSet seeds)
    {
        var index = new SeedIndex(seeds);
        var dataset = new NodeKey(Labels.Dataset, seeds.Dataset.Id);
        foreach (var document in seeds.Documents)
        {
            var key = new NodeKey(Labels.Document, document.Id);
            yield return Plain(key, InDataset, dataset);
            foreach (var mention in seeds.Mentions.GetValueOrDefault(document.Id) ?? [])
            {
                yield return With(key, Mentions, Entity(mention.EntityId), new() { ["paragraphs"] = Value.List([.. mention.Paragraphs.Select(n => Value.Integer(n))]) });
            }
        }

        foreach (var relationship in seeds.Claims.SelectMany(claim => OfClaim(claim, index)).Concat(seeds.Links.Select(OfLink)))
        {
            yield return relationship;
        }
    }

    private static GraphNode ToNode(SeedDataset dataset)
    {
        var properties = Identified(dataset.Id);
        properties.Put("title", dataset.Title);
        properties.Put("licence", dataset.Licence);
        properties["version"] = Value.Integer(dataset.Version);
        properties.Put("url", dataset.Url);
        properties.Put("retrievedAt", dataset.RetrievedAt);
        properties.Put("description", dataset.Description);
        return new GraphNode(Labels.Dataset, dataset.Id, [Labels.Dataset], properties);
    }

    private static GraphNode ToNode(SeedDocument document)
    {
        var properties = Identified(document.Id);
        properties.Put("title", document.Title);
        properties.Put("file", document.File);
        properties.Put("publisher", document.Publisher);
        properties.Put("language", document.Language);
        properties.Put("sha256", document.Sha256);
        if (document.Published is { } published)
        {
            properties.Put("published", published.Date);
            properties.Put("publishedStated", published.StatedTime);
            properties.Put("publishedPrecision", published.Precision);
            properties.Put("publishedBasis", published.TimeBasis);
            properties.Put("publishedReason", published.Reason);
        }

        return new GraphNode(Labels.Document, document.Id, [Labels.Document], properties);
    }

    private static GraphNode ToNode(SeedClaim claim)
    {
        var properties = Identified(claim.Id);
        foreach (var (key, value) in claim.RelationshipProperties)
        {
            properties[key] = value;
        }

        properties.Put("subject", claim.Subject);
        properties.Put("predicate", claim.Predicate);
        properties.Put("object", claim.Object);
        properties.Put("value", claim.Value);
        properties.Put("unit", claim.Unit);
        properties.Put("operator", claim.Operator);
        properties.Put("per", claim.Per);
        properties.Put("item", claim.Item);
        properties.Put("from", claim.Time.From);
        properties.Put("to", claim.Time.To);
        properties.Put("precision", claim.Time.Precision);
        properties.Put("statedTime", claim.Time.StatedTime);
        properties.Put("timeBasis", claim.Time.TimeBasis);
        properties.Put("timeReason", claim.Time.Reason);
        properties.Put("modality", claim.Modality);
        properties.Put("basis", claim.Basis);
        properties.Put("reason", claim.Reason ?? claim.Time.Reason);
        properties.Put("rank", claim.Rank);
        properties.Put("note", claim.Note);
        properties.Put("text", claim.Text);
        if (claim.Quoted)
        {
            properties["quoted"] = Value.True;
        }

        return new GraphNode(Labels.Claim, claim.Id, [Labels.Claim], properties);
    }

    private static IEnumerable<GraphRelationship> OfClaim(SeedClaim claim, SeedIndex index)
    {
        var key = new NodeKey(Labels.Claim, claim.Id);
        var place = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["paragraph"] = Value.Integer(claim.Place.Paragraph),
            ["start"] = Value.Integer(claim.Place.Start),
            ["end"] = Value.Integer(claim.Place.End),
            ["part"] = Value.String(claim.Place.Part),
        };
        yield return With(key, StatedIn, new NodeKey(Labels.Document, claim.DocumentId), place);
        if (index.Entity(claim.Subject) is not null)
        {
            yield return Plain(key, Subject, Entity(claim.Subject));
        }

        if (index.Entity(claim.Object) is not null)
        {
            yield return Plain(key, RelationshipTypes.Object, Entity(claim.Object!));
        }

        foreach (var speaker in claim.AttributedTo)
        {
            yield return Plain(key, AttributedTo, Entity(speaker));
        }

        if (claim.StatedVia is { } outlet)
        {
            yield return Plain(key, StatedVia, Entity(outlet));
        }
    }

    private static GraphRelationship OfLink(SeedLink link)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        properties.Put("kind", link.Kind);
        properties.Put("note", link.Note);
        return With(new NodeKey(Labels.Claim, link.From), link.Type, new NodeKey(Labels.Claim, link.To), properties);
    }

    private static Dictionary<string, Value> Identified(string id) => new(StringComparer.Ordinal) { ["id"] = Value.String(id) };

    private static NodeKey Entity(string id) => new(Labels.Entity, id);

    private static GraphRelationship Plain(NodeKey start, string type, NodeKey end) => With(start, type, end, []);

    private static GraphRelationship With(NodeKey start, string type, NodeKey end, Dictionary<string, Value> properties) =>
        new(start, type, end, RelationshipKey.Of(type, properties), properties);
}
