using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Tests.Support;
using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Exploring;

public sealed class PictureViewTests
{
    private static readonly PictureData Data = PictureData.Empty with
    {
        Things = new[] { Sample.Thing("a"), Sample.Thing("b"), Sample.Thing("v", "Visit") }.ToDictionary(thing => thing.Id),
        Ties =
        [
            Sample.Tie("a", RelationshipTypes.Borders, "b", "c1"),
            Sample.Tie("v", RelationshipTypes.HostedBy, "a", "c2") with { Basis = "implied" },
            Sample.Tie("a", RelationshipTypes.PartyTo, "b") with { Status = "planned" },
        ],
        LeftOut = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["x", "y"], ["b"] = ["y"] },
        DisputedClaims = new HashSet<string> { "c1" },
        EntityTotals = new Dictionary<string, long> { ["Country"] = 6, ["Visit"] = 4 },
    };

    private static readonly PictureState All = PictureState.Empty.Add(["a", "b", "v"]);

    [Fact]
    public void Shown_and_left_out_are_all_entities_whatever_is_switched_off()
    {
        foreach (var state in new[]
        {
            All,
            All with { Hidden = ["b"] },
            All with { KindsOff = ["Visit"] },
            All with { Hidden = ["v"], KindsOff = ["Visit"] },
        })
        {
            var view = new PictureView(state, Data);
            (view.Things.Count + view.LeftOut.Total).ShouldBe(10);
        }
    }

    [Fact]
    public void Each_reason_for_leaving_out_is_counted_on_its_own()
    {
        var view = new PictureView(All with { Hidden = ["b"], KindsOff = ["Visit"] }, Data);
        view.LeftOut.ShouldBe(new LeftOutCounts(Hidden: 1, SwitchedOff: 1, Neighbours: 2, Further: 5));
    }

    [Theory]
    [InlineData("implied", 2)]
    [InlineData(PictureView.Planned, 2)]
    [InlineData("stated", 2)]
    public void A_basis_that_is_switched_off_takes_its_ties_away_and_no_thing(string basis, int ties)
    {
        var view = new PictureView(All with { BasesOff = [basis] }, Data);
        view.Ties.Count.ShouldBe(ties);
        view.Things.Count.ShouldBe(3);
    }

    [Fact]
    public void A_hidden_thing_takes_its_ties_along_and_is_among_the_more_of_its_neighbours()
    {
        var view = new PictureView(All with { Hidden = ["b"] }, Data);
        view.Ties.ShouldAllBe(tie => !tie.Touches("b"));
        view.MoreOf("a").ShouldBe(3);
    }

    [Fact]
    public void A_tie_is_disputed_where_a_claim_behind_it_is() =>
        new PictureView(All, Data).Ties.Where(Data.IsDisputed).ShouldHaveSingleItem().Type.ShouldBe(RelationshipTypes.Borders);

    [Fact]
    public void Things_that_the_graph_does_not_know_are_not_shown() =>
        new PictureView(All.Add(["nobody"]), Data).Things.Count.ShouldBe(3);

    [Fact]
    public void The_pair_has_its_ties_from_both_directions() =>
        new PictureView(All, Data).Between(Selection.Pair.Of("b", "a")).Select(tie => tie.Type)
            .ShouldBe([RelationshipTypes.Borders, RelationshipTypes.PartyTo]);
}
