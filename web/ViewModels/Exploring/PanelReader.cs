using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Theme;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>Asks the graph what the panel says about a thing or a pair.</summary>
public sealed class PanelReader(IGraphDatabase database)
{
    /// <summary>Ties and claims read for one thing; what lies beyond is said.</summary>
    public const int Limit = 600;

    private static readonly EntitiesByIdQuery EntitiesById = new();
    private static readonly TiesOfQuery TiesOf = new();
    private static readonly ClaimsOfEntityQuery ClaimsOfEntity = new();
    private static readonly ClaimsByIdQuery ClaimsById = new();

    /// <returns>Null where there is no such thing.</returns>
    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<ThingFacts?> ReadThingAsync(string id, CancellationToken cancellationToken)
    {
        if ((await EntitiesById.ReadAsync(database, [id], cancellationToken)) is not [var thing, ..])
        {
            return null;
        }

        var asked = new EntityWithLimit(id, Limit);
        var ties = await TiesOf.ReadAsync(database, asked, cancellationToken);
        var claims = await ClaimsOfEntity.ReadAsync(database, asked, cancellationToken);
        return Arrange(thing, ties, claims);
    }

    /// <summary>The claims behind ties, and those that contradict them.</summary>
    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<PairFacts> ReadPairAsync(
        EntityCard a, EntityCard b, IReadOnlyList<Tie> ties, CancellationToken cancellationToken)
    {
        var ids = ties.SelectMany(tie => tie.Claims).Distinct(StringComparer.Ordinal).ToList();
        var claims = await ClaimsById.ReadAsync(database, ids, cancellationToken);
        var byId = claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return new PairFacts(a, b, [.. ties
            .OrderBy(tie => FamilyStyle.OrderOf(tie.Family)).ThenBy(tie => tie.Type, StringComparer.Ordinal).ThenBy(tie => tie.Key, StringComparer.Ordinal)
            .Select(tie => new TieWithClaims(tie, Known(tie.Claims, byId)))]);
    }

    /// <summary>Sorts what was read into the panel's groups. Public for its tests: it needs no graph.</summary>
    public static ThingFacts Arrange(EntityCard thing, IReadOnlyList<TieWithOther> ties, IReadOnlyList<Claim> claims)
    {
        var byId = claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        var distinct = ties.DistinctBy(row => row.Tie.Key).ToList();
        var behindTies = distinct.SelectMany(row => row.Tie.Claims).ToHashSet(StringComparer.Ordinal);
        var figures = byId.Values.Where(claim => !behindTies.Contains(claim.Id) && claim.SubjectId == thing.Id).ToList();
        var documents = byId.Values.SelectMany(claim => claim.Sources.Select(source => (Source: source, claim.Id)))
            .GroupBy(pair => pair.Source.DocumentId, StringComparer.Ordinal)
            .Select(group => new DocumentUse(group.Key, group.First().Source.Title, group.Select(pair => pair.Id).Distinct().Count()))
            .OrderByDescending(use => use.Claims).ThenBy(use => use.DocumentId, StringComparer.Ordinal);
        return new ThingFacts(
            thing,
            GroupTies(thing.Id, distinct, byId),
            [.. figures.GroupBy(claim => claim.Predicate, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new FigureGroup(group.Key, [.. group.OrderBy(claim => claim.Id, StringComparer.Ordinal)]))],
            [.. documents],
            distinct.Count + figures.Count,
            ties.Count >= Limit || claims.Count >= Limit);
    }

    private static IReadOnlyList<TieGroup> GroupTies(
        string id, List<TieWithOther> rows, Dictionary<string, Claim> claims) =>
        [.. rows.GroupBy(row => (row.Tie.Type, Outgoing: IsOutgoing(row.Tie, id)))
            .OrderBy(group => FamilyStyle.OrderOf(DirectRelationships.FamilyOf(group.Key.Type)))
            .ThenBy(group => DirectRelationships.OrderOf(group.Key.Type)).ThenByDescending(group => group.Key.Outgoing)
            .Select(group => new TieGroup(
                group.Key.Type,
                group.Key.Outgoing,
                DirectRelationships.FamilyOf(group.Key.Type),
                [.. group.GroupBy(row => row.Other.Id, StringComparer.Ordinal)
                    .Select(other => new TieFact(
                        other.First().Other,
                        [.. other.Select(row => new TieWithClaims(row.Tie, Known(row.Tie.Claims, claims)))]))
                    .OrderByDescending(fact => fact.Ties.Max(tie => tie.Tie.Time.From ?? tie.Tie.Time.To) ?? DateOnly.MinValue)
                    .ThenBy(fact => fact.Other.Name, StringComparer.Ordinal)]))];

    // What is stored once for both directions reads the same from either end.
    private static bool IsOutgoing(Tie tie, string id) =>
        tie.StartId == id || DirectRelationships.Find(tie.Type) is { IsSymmetric: true };

    private static IReadOnlyList<Claim> Known(IEnumerable<string> ids, Dictionary<string, Claim> claims) =>
        [.. ids.Where(claims.ContainsKey).Select(id => claims[id])];
}
