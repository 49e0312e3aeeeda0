using KazDiplo.Graph.Domain.Queries;

namespace KazDiplo.Graph.Web.Search;

/// <summary>How well a name matched; lower is better.</summary>
/// <param name="Name">The alias that matched; null where it was the display name.</param>
internal readonly record struct NameMatch(int Rank, string? Name)
{
    public const int None = int.MaxValue;
}

/// <summary>One entity with its names folded.</summary>
internal sealed class IndexedName
{
    private const int RankOfAlias = 1;
    private readonly (string Folded, string? Shown)[] _names;

    public IndexedName(EntityName entity)
    {
        Entity = entity;
        var others = new[] { entity.Acronym, entity.OfficialName }.OfType<string>().Concat(entity.Aliases);
        _names = [(NameFolding.Fold(entity.Name), null), .. others.Select(name => (NameFolding.Fold(name), (string?)name))];
    }

    public EntityName Entity { get; }

    public NameMatch BestMatch(string wanted)
    {
        var best = new NameMatch(NameMatch.None, null);
        foreach (var (folded, shown) in _names)
        {
            var rank = Rank(folded, wanted);
            if (rank == NameMatch.None)
            {
                continue;
            }

            rank = (rank * 2) + (shown is null ? 0 : RankOfAlias);
            if (rank < best.Rank)
            {
                best = new NameMatch(rank, shown);
            }
        }

        return best;
    }

    private static int Rank(string name, string wanted)
    {
        var at = name.IndexOf(wanted, StringComparison.Ordinal);
        return at switch
        {
            < 0 => NameMatch.None,
            0 => name.Length == wanted.Length ? 0 : 1,
            _ => name.Contains(" " + wanted, StringComparison.Ordinal) ? 2 : 3,
        };
    }
}
