using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>What the graph says about the things on a picture, read in one go.</summary>
/// <param name="Things">By id.</param>
/// <param name="Ties">Among the things.</param>
/// <param name="LeftOut">For each thing, its neighbours that are not among the things.</param>
/// <param name="DisputedClaims">Ids of claims that another claim contradicts.</param>
/// <param name="EntityTotals">Entities in the whole graph by kind.</param>
/// <param name="TieTotals">Direct relationships in the whole graph by family.</param>
public sealed record PictureData(
    IReadOnlyDictionary<string, EntityCard> Things,
    IReadOnlyList<Tie> Ties,
    IReadOnlyDictionary<string, IReadOnlyList<string>> LeftOut,
    IReadOnlySet<string> DisputedClaims,
    IReadOnlyDictionary<string, long> EntityTotals,
    IReadOnlyDictionary<RelationshipFamily, long> TieTotals)
{
    public static readonly PictureData Empty = new(
        new Dictionary<string, EntityCard>(), [], new Dictionary<string, IReadOnlyList<string>>(),
        new HashSet<string>(), new Dictionary<string, long>(), new Dictionary<RelationshipFamily, long>());

    public long AllEntities => EntityTotals.Values.Sum();

    public bool IsDisputed(Tie tie) => tie.Claims.Any(DisputedClaims.Contains);
}
