using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Theme;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>The neighbours of a thing by relationship type and direction, counted before any is added.</summary>
public sealed class ExpandChoice
{
    private readonly HashSet<string> _shown;
    private readonly HashSet<(string Type, bool Outgoing)> _ticked;

    /// <param name="shown">Ids that are on screen already.</param>
    public ExpandChoice(string id, IReadOnlyList<NeighbourGroup> groups, IEnumerable<string> shown)
    {
        Id = id;
        _shown = shown.ToHashSet(StringComparer.Ordinal);
        Rows = [.. Merge(groups)
            .Select(group => new ExpandRow(
                group.Type, group.Outgoing, group.Neighbours.Count, group.Neighbours.Count(_shown.Contains), group.Neighbours))
            .OrderBy(row => row.Missing == 0)
            .ThenBy(row => FamilyStyle.OrderOf(DirectRelationships.FamilyOf(row.Type)))
            .ThenBy(row => DirectRelationships.OrderOf(row.Type))
            .ThenByDescending(row => row.Outgoing)];
        _ticked = [.. Rows.Where(row => row.Missing > 0 && IsUsual(row)).Select(row => row.Key)];
    }

    public string Id { get; }

    public IReadOnlyList<ExpandRow> Rows { get; }

    /// <summary>The distinct things that are not on screen and would come: the same thing may be a neighbour in several ways.</summary>
    public IReadOnlyList<string> ToAdd =>
        [.. Rows.Where(row => _ticked.Contains(row.Key)).SelectMany(row => row.Neighbours)
            .Where(id => !_shown.Contains(id)).Distinct(StringComparer.Ordinal)];

    public bool IsTicked(ExpandRow row) => _ticked.Contains(row.Key);

    public void Tick(ExpandRow row, bool ticked)
    {
        if (ticked)
        {
            _ticked.Add(row.Key);
        }
        else
        {
            _ticked.Remove(row.Key);
        }
    }

    private static bool IsUsual(ExpandRow row) =>
        DirectRelationships.FamilyOf(row.Type) is not (RelationshipFamily.Position or RelationshipFamily.Structure);

    // A symmetric type is one row, whichever way its relationships are stored.
    private static IEnumerable<NeighbourGroup> Merge(IReadOnlyList<NeighbourGroup> groups) =>
        groups.GroupBy(group => (group.Type, Outgoing: group.Outgoing || DirectRelationships.Find(group.Type) is { IsSymmetric: true }))
            .Select(group => new NeighbourGroup(
                group.Key.Type, group.Key.Outgoing, [.. group.SelectMany(part => part.Neighbours).Distinct(StringComparer.Ordinal)]));
}

/// <param name="Outgoing">The thing is the start of the relationships.</param>
/// <param name="All">Distinct neighbours.</param>
/// <param name="OnScreen">Those of them that are on screen.</param>
public sealed record ExpandRow(string Type, bool Outgoing, int All, int OnScreen, IReadOnlyList<string> Neighbours)
{
    public int Missing => All - OnScreen;

    public (string Type, bool Outgoing) Key => (Type, Outgoing);
}
