using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Theme;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Exploring;

/// <summary>The equal of the picture for those who read: the same things and ties, filters and selection.</summary>
public sealed partial class TieTable
{
    private readonly HashSet<RelationshipFamily> _folded = [];
    private bool _things;

    [Parameter, EditorRequired]
    public PictureView View { get; set; } = null!;

    [Parameter, EditorRequired]
    public Selection Selection { get; set; } = Selection.Nothing;

    [Parameter]
    public EventCallback<Selection> OnSelected { get; set; }

    [Inject]
    private WordBook Words { get; set; } = null!;

    private IEnumerable<IGrouping<RelationshipFamily, Tie>> Families =>
        View.Ties
            .OrderByDescending(tie => tie.Time.From ?? tie.Time.To ?? DateOnly.MinValue)
            .ThenBy(tie => View.NameOf(tie.StartId), StringComparer.CurrentCulture)
            .ThenBy(tie => tie.Key, StringComparer.Ordinal)
            .GroupBy(tie => tie.Family)
            .OrderBy(group => FamilyStyle.OrderOf(group.Key));

    private bool IsSelected(Tie tie) => Selection switch
    {
        Selection.OneTie one => one.Key == tie.Key,
        Selection.Pair pair => Selection.Pair.Of(tie.StartId, tie.EndId) == pair,
        Selection.Thing thing => tie.Touches(thing.Id),
        _ => false,
    };

    private EntityCard ThingOf(string id) => View.Data.Things[id];

    private void Fold(RelationshipFamily family)
    {
        if (!_folded.Remove(family))
        {
            _folded.Add(family);
        }
    }
}
