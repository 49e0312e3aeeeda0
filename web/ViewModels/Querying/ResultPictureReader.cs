using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;
using SessionOptions = KazDiplo.Graph.Port.SessionOptions;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>Makes a picture of a result's elements; ends of relationships that the result lacks are read beside it.</summary>
public sealed class ResultPictureReader(IGraphDatabase database)
{
    /// <summary>More can be drawn, but no longer read; the table has the rest.</summary>
    public const int MostNodes = 500;

    private const string NodesByElementId = "MATCH (n) WHERE elementId(n) IN $ids RETURN n";

    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<ResultPictureData> ReadAsync(ResultElements elements, CancellationToken cancellationToken)
    {
        var own = elements.Nodes.Take(MostNodes).ToList();
        var missing = elements.MissingEnds.Take(MostNodes - own.Count).ToList();
        List<Node> ends = missing.Count == 0 ? [] : await ReadNodesAsync(missing, cancellationToken);
        var things = new Dictionary<string, PictureThing>(StringComparer.Ordinal);
        foreach (var node in own.Concat(ends))
        {
            things[node.ElementId] = new PictureThing(node, EntityCard.From(node) with { Name = ValueText.NameOf(node) });
        }

        var ties = elements.Relationships
            .Where(relationship => things.ContainsKey(relationship.StartNodeElementId) && things.ContainsKey(relationship.EndNodeElementId))
            .Select(relationship => new PictureTie(relationship, Tie.From(
                relationship, things[relationship.StartNodeElementId].Card.Id, things[relationship.EndNodeElementId].Card.Id)))
            .DistinctBy(tie => tie.Tie.Key, StringComparer.Ordinal)
            .ToList();
        return new ResultPictureData(
            [.. things.Values.DistinctBy(thing => thing.Card.Id, StringComparer.Ordinal)],
            ties,
            ends.Count,
            elements.Nodes.Count - own.Count,
            elements.Relationships.Count - ties.Count);
    }

    private async Task<List<Node>> ReadNodesAsync(IReadOnlyList<string> elementIds, CancellationToken cancellationToken)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = AccessMode.Read });
        var parameters = new Dictionary<string, Value> { ["ids"] = Value.List([.. elementIds.Select(Value.String)]) };
        await using var cursor = await session.RunAsync(NodesByElementId, parameters, cancellationToken: cancellationToken);
        var nodes = new List<Node>();
        while (await cursor.FetchAsync(cancellationToken))
        {
            nodes.Add(cursor.Current[0].AsNode());
        }

        return nodes;
    }
}

/// <summary>A picture of a result.</summary>
/// <param name="EndsRead">Things that the result itself does not hold.</param>
/// <param name="NodesLeft">Nodes beyond <see cref="ResultPictureReader.MostNodes"/>.</param>
/// <param name="TiesLeft">Relationships that are not drawn: an end is beyond the limit, or they are the same as another.</param>
public sealed record ResultPictureData(
    IReadOnlyList<PictureThing> Things, IReadOnlyList<PictureTie> Ties, int EndsRead, int NodesLeft, int TiesLeft);

public sealed record PictureThing(Node Node, EntityCard Card);

public sealed record PictureTie(Relationship Relationship, Tie Tie);
