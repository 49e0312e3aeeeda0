using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>Asks the graph what a picture needs.</summary>
public sealed class PictureReader(IGraphDatabase database)
{
    /// <summary>Things in a first picture beside the one that it begins with: enough to see its world, few enough to read.</summary>
    public const int FirstNeighbours = 30;

    /// <summary>Neighbours that a first picture chooses from.</summary>
    private const int MostCandidates = 500;

    private static readonly EntitiesByIdQuery EntitiesById = new();
    private static readonly TiesAmongQuery TiesAmong = new();
    private static readonly NeighboursLeftOutQuery NeighboursLeftOut = new();
    private static readonly DisagreementsQuery Disagreements = new();
    private static readonly EntityCountsQuery EntityCounts = new();
    private static readonly TieCountsQuery TieCounts = new();
    private static readonly ClosestNeighboursQuery ClosestNeighbours = new();
    private static readonly NeighboursByTypeQuery NeighboursByType = new();

    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<PictureData> ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var things = await EntitiesById.ReadAsync(database, ids, cancellationToken);
        var ties = await TiesAmong.ReadAsync(database, ids, cancellationToken);
        var leftOut = await NeighboursLeftOut.ReadAsync(database, ids, cancellationToken);
        var disagreements = await Disagreements.ReadAsync(database, default, cancellationToken);
        var kinds = await EntityCounts.ReadAsync(database, default, cancellationToken);
        var types = await TieCounts.ReadAsync(database, default, cancellationToken);
        return new PictureData(
            things.DistinctBy(thing => thing.Id).ToDictionary(thing => thing.Id, StringComparer.Ordinal),
            ties,
            leftOut.ToDictionary(row => row.Id, row => row.Neighbours, StringComparer.Ordinal),
            disagreements.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet(StringComparer.Ordinal),
            Sum(kinds, row => row.Kind, row => row.Entities),
            Sum(types, row => DirectRelationships.FamilyOf(row.Type), row => row.Ties));
    }

    /// <summary>A thing with its closest neighbours; positions taken and the mere order of events wait until they are asked for.</summary>
    /// <exception cref="GraphException">The database failed.</exception>
    public async Task<IReadOnlyList<string>> NeighbourhoodAsync(string id, CancellationToken cancellationToken)
    {
        var closest = await ClosestNeighbours.ReadAsync(
            database, new ClosestNeighboursParameters(id, DirectRelationships.PathTypes, MostCandidates), cancellationToken);
        return [id, .. FirstPicture.Choose(closest, FirstNeighbours)];
    }

    public Task<IReadOnlyList<NeighbourGroup>> NeighboursAsync(string id, CancellationToken cancellationToken) =>
        NeighboursByType.ReadAsync(database, id, cancellationToken);

    private static Dictionary<TKey, long> Sum<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> key, Func<TRow, long> count)
        where TKey : notnull =>
        rows.GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(count));
}
