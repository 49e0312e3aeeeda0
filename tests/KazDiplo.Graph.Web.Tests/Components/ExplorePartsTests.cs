using Bunit;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Components.Exploring;
using KazDiplo.Graph.Web.Tests.Support;
using KazDiplo.Graph.Web.ViewModels.Exploring;
using Microsoft.Extensions.DependencyInjection;

namespace KazDiplo.Graph.Web.Tests.Components;

/// <summary>The parts of the Explore page, rendered without a browser.</summary>
public sealed class ExplorePartsTests : BunitContext
{
    private static readonly PictureData Data = PictureData.Empty with
    {
        Things = new[] { Sample.Thing("a"), Sample.Thing("b"), Sample.Thing("v", "Visit") }.ToDictionary(thing => thing.Id),
        Ties = [Sample.Tie("a", RelationshipTypes.Borders, "b", "c1"), Sample.Tie("v", RelationshipTypes.HostedBy, "a")],
        DisputedClaims = new HashSet<string> { "c1" },
        EntityTotals = new Dictionary<string, long> { ["Country"] = 21, ["Visit"] = 8, ["Sketch"] = 1 },
        TieTotals = new Dictionary<RelationshipFamily, long> { [RelationshipFamily.Border] = 6, [RelationshipFamily.Visit] = 70 },
    };

    public ExplorePartsTests()
    {
        Services.AddSingleton(Words.Localizer);
        Services.AddSingleton(Words.Book);
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule("./js/kg/frame.js").Mode = JSRuntimeMode.Loose;
    }

    private static PictureView View => new(PictureState.Empty.Add(["a", "b", "v"]), Data);

    [Fact]
    public void The_legend_counts_shown_and_all_and_lists_kinds_that_users_made_up()
    {
        var legend = Render<LegendPanel>(parameters => parameters.Add(part => part.View, View));
        legend.Find("ul").TextContent.ShouldContain("2 / 21");
        legend.Markup.ShouldContain("Sketch");
        legend.FindAll("ul")[1].TextContent.ShouldContain("1 / 6");
    }

    [Fact]
    public void The_legend_says_what_is_switched_off_and_passes_on_the_click()
    {
        string? asked = null;
        var legend = Render<LegendPanel>(parameters => parameters
            .Add(part => part.View, new PictureView(View.State with { KindsOff = ["Country"] }, Data))
            .Add(part => part.OnKind, kind => asked = kind));
        var button = legend.Find("ul button[aria-pressed=false]");
        button.TextContent.ShouldContain("Countries");
        button.Click();
        asked.ShouldBe("Country");
    }

    [Fact]
    public void The_strip_names_each_reason_with_its_count_and_its_way_back()
    {
        var showed = false;
        var strip = Render<CounterStrip>(parameters => parameters
            .Add(part => part.View, new PictureView(View.State with { Hidden = ["v"] }, Data))
            .Add(part => part.OnShowHidden, () => showed = true));
        strip.Find("b").TextContent.ShouldBe("Shown 2 of 30");
        strip.FindAll("button.reason").Single(button => button.TextContent == "1 hidden by you").Click();
        showed.ShouldBeTrue();
    }

    [Fact]
    public void The_list_marks_the_disputed_and_what_has_no_source()
    {
        var list = Render<TieTable>(parameters => parameters.Add(part => part.View, View).Add(part => part.Selection, Selection.Nothing));
        var rows = list.FindAll("tbody tr:not(.gr)");
        rows.Count.ShouldBe(2);
        rows.Single(row => row.TextContent.Contains("borders", StringComparison.Ordinal)).TextContent.ShouldContain("≠");
        rows.Single(row => row.TextContent.Contains("hosted by", StringComparison.Ordinal)).TextContent.ShouldContain("no source");
    }

    [Fact]
    public void A_row_of_the_list_selects_its_tie()
    {
        Selection? selected = null;
        var list = Render<TieTable>(parameters => parameters
            .Add(part => part.View, View)
            .Add(part => part.Selection, Selection.Nothing)
            .Add(part => part.OnSelected, selection => selected = selection));
        list.FindAll("tbody button.cell").First(button => button.TextContent.Contains("borders", StringComparison.Ordinal)).Click();
        selected.ShouldBe(new Selection.OneTie("a|BORDERS|b|c1", "a", "b"));
    }

    [Fact]
    public void Contradicting_claims_stand_side_by_side_and_are_not_repeated_below()
    {
        var facts = new PairFacts(Sample.Thing("a"), Sample.Thing("b"),
        [
            new TieWithClaims(Sample.Tie("a", RelationshipTypes.Borders, "b", "c1"), [Sample.Claim("c1", 1765, "c2"), Sample.Claim("c3")]),
            new TieWithClaims(Sample.Tie("a", RelationshipTypes.Borders, "b", "c2"), [Sample.Claim("c2", 1800, "c1")]),
        ]);
        var panel = Render<PairPanel>(parameters => parameters.Add(part => part.Facts, facts));
        panel.FindAll(".cmp .headline").Select(side => side.TextContent).ShouldBe(["1,765 km", "1,800 km"]);
        panel.FindAll("article.claim").ShouldHaveSingleItem().TextContent.ShouldContain("Text of c3");
        panel.Markup.ShouldContain("difference 35 km, 1.9 %");
    }

    [Fact]
    public void A_claim_says_its_place_basis_modality_and_what_is_said_against_it()
    {
        var claim = Sample.Claim("c1", null, "c2") with
        {
            Basis = "inferred",
            Reason = "The heading names the year.",
            Modality = "opinion",
            StatedTime = "November 9",
            AttributedTo = ["R. Vassilenko"],
            Note = "Odd.",
        };
        var card = Render<ClaimCard>(parameters => parameters.Add(part => part.Claim, claim));
        var text = card.Find("article").TextContent;
        foreach (var part in new[] { "001¶14", "Inferred", "opinion", "“November 9”", "attributed to R. Vassilenko", "The heading names the year.", "Odd. (our note, not the source’s)", "Text of c2." })
        {
            text.ShouldContain(part);
        }
    }

    [Fact]
    public void Text_of_the_graph_is_text_and_never_markup()
    {
        var claim = Sample.Claim("c1") with { Note = "<img src=x onerror=alert(1)>" };
        Render<ClaimCard>(parameters => parameters.Add(part => part.Claim, claim)).FindAll("img").ShouldBeEmpty();
    }
}
