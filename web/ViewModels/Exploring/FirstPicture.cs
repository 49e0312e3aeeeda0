using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Theme;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>
/// Chooses the neighbours of a first picture: the closest of each family in turn, so that no family crowds out the others.
/// </summary>
public static class FirstPicture
{
    /// <param name="candidates">The closest first.</param>
    /// <returns>At most <paramref name="wanted"/> ids, each once.</returns>
    public static IReadOnlyList<string> Choose(IReadOnlyList<CloseNeighbour> candidates, int wanted)
    {
        var queues = FamilyStyle.All
            .Select(style => new Queue<string>(candidates
                .Where(candidate => candidate.Types.Any(type => DirectRelationships.FamilyOf(type) == style.Family))
                .Select(candidate => candidate.Id)))
            .ToList();
        var chosen = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (chosen.Count < wanted && queues.Any(queue => queue.Count > 0))
        {
            foreach (var queue in queues)
            {
                while (queue.TryDequeue(out var id))
                {
                    if (chosen.Count < wanted && known.Add(id))
                    {
                        chosen.Add(id);
                        break;
                    }
                }
            }
        }

        return chosen;
    }
}
