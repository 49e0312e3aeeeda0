using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Theme;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using KazDiplo.Graph.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace KazDiplo.Graph.Web.Components.Exploring;

/// <summary>What the marks mean, how many of each are shown of all, and the filters by each.</summary>
public sealed partial class LegendPanel
{
    private static readonly string[] BasisOrder = ["stated", "implied", "inferred", PictureView.Planned, "none"];

    private bool _open = true;

    [Parameter, EditorRequired]
    public PictureView View { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnKind { get; set; }

    [Parameter]
    public EventCallback<RelationshipFamily> OnFamily { get; set; }

    [Parameter]
    public EventCallback<string> OnBasis { get; set; }

    [Inject]
    private WordBook Words { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    private IEnumerable<(string Kind, int Shown, long All)> Kinds
    {
        get
        {
            var shown = View.Things.CountBy(thing => thing.Kind).ToDictionary(StringComparer.Ordinal);
            var known = KindShape.All.Select(shape => shape.Kind);
            var others = View.Data.EntityTotals.Keys.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return known.Concat(others)
                .Select(kind => (kind, shown.GetValueOrDefault(kind), View.Data.EntityTotals.GetValueOrDefault(kind)))
                .Where(row => row.Item3 > 0);
        }
    }

    private IEnumerable<(FamilyStyle Style, int Shown, long All)> Families
    {
        get
        {
            var shown = View.Ties.CountBy(tie => tie.Family).ToDictionary();
            return FamilyStyle.All
                .Select(style => (style, shown.GetValueOrDefault(style.Family), View.Data.TieTotals.GetValueOrDefault(style.Family)))
                .Where(row => row.Item3 > 0);
        }
    }

    /// <summary>The usual three always, the others where they occur or are switched off.</summary>
    private IEnumerable<(string Basis, int Count)> Bases
    {
        get
        {
            var counts = View.Ties.CountBy(PictureView.BasisOf).ToDictionary(StringComparer.Ordinal);
            return BasisOrder
                .Where((basis, index) => index < 3 || counts.ContainsKey(basis) || View.State.BasesOff.Contains(basis))
                .Select(basis => (basis, counts.GetValueOrDefault(basis)));
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        // On a small screen the picture comes first.
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/kg/frame.js");
        if (await module.InvokeAsync<bool>("isNarrow"))
        {
            _open = false;
            StateHasChanged();
        }
    }

    private static string DashOf(string basis) => basis switch
    {
        "implied" => "7 3",
        "inferred" => "2.5 3",
        PictureView.Planned => "0.1 5",
        "none" => "1 6",
        _ => "none",
    };
}
