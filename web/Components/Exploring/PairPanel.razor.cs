using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace KazDiplo.Graph.Web.Components.Exploring;

/// <summary>Why a line is here: the claims behind the ties of two things, contradictions side by side and first.</summary>
public sealed partial class PairPanel
{
    private ElementReference _root;

    [Parameter, EditorRequired]
    public PairFacts Facts { get; set; } = null!;

    /// <summary>The tie that was opened; null for all ties of the pair.</summary>
    [Parameter]
    public Selection.OneTie? Selected { get; set; }

    [Parameter]
    public EventCallback<Selection> OnSelected { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private WordBook Words { get; set; } = null!;

    public ValueTask FocusAsync() => _root.FocusAsync();

    private string? ShownType => Selected is null ? null : Facts.Ties.FirstOrDefault(tie => tie.Tie.Key == Selected.Key)?.Tie.Type;

    /// <summary>The ties of the opened tie's type: parallel values belong together.</summary>
    private IReadOnlyList<TieWithClaims> SelectedTies =>
        ShownType is { } type ? [.. Facts.Ties.Where(tie => tie.Tie.Type == type)] : Facts.Ties;

    private EntityCard Start => SelectedTies is [var first, ..] && first.Tie.StartId == Facts.B.Id && Selected is not null ? Facts.B : Facts.A;

    private EntityCard End => Start == Facts.A ? Facts.B : Facts.A;

    private IReadOnlyList<Claim> Claims => PairFacts.ClaimsOf(SelectedTies);

    private IReadOnlyList<ClaimConflict> Conflicts => ClaimConflict.Among(Claims);

    private IReadOnlyList<Claim> Others
    {
        get
        {
            var inConflict = Conflicts.SelectMany(conflict => new[] { conflict.First.Id, conflict.Second.Id }).ToHashSet(StringComparer.Ordinal);
            return [.. Claims.Where(claim => !inConflict.Contains(claim.Id) && claim.Modality != "negated")];
        }
    }

    private IReadOnlyList<Claim> Denials => [.. Claims.Where(claim => claim.Modality == "negated")];

    private int NoSource => SelectedTies.Count(tie => tie.Tie.Claims.Count == 0);

    private Task SelectTieAsync(Tie tie) => OnSelected.InvokeAsync(new Selection.OneTie(tie.Key, tie.StartId, tie.EndId));

    private Task SelectAllAsync() => OnSelected.InvokeAsync(Selection.Pair.Of(Facts.A.Id, Facts.B.Id));
}
