using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.Hosting;
using KazDiplo.Graph.Web.Tests.Support;
using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Exploring;

/// <summary>The Explore page without its markup, over the engine with the shipped seeds.</summary>
public sealed class ExploreViewModelTests(SeededGraph graph)
{
    private const string Kazakhstan = ExploreViewModel.Home;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_without_anything_opens_Kazakhstan_and_its_facts()
    {
        var model = await OpenAsync(new ExploreAddress());
        model.View.IsShown(Kazakhstan).ShouldBeTrue();
        model.Selection.ShouldBe(new Selection.Thing(Kazakhstan));
        var facts = model.Thing.ShouldNotBeNull();
        facts.Thing.Name.ShouldBe("Kazakhstan");
        facts.Documents.Count.ShouldBe(5);
        facts.Ties.SelectMany(group => group.Ties).SelectMany(fact => fact.Ties).ShouldAllBe(tie => tie.Places.Count > 0);
    }

    [Fact]
    public async Task Every_tie_on_the_picture_rests_on_claims()
    {
        var model = await OpenAsync(new ExploreAddress());
        model.View.Ties.ShouldNotBeEmpty();
        model.View.Ties.ShouldAllBe(tie => tie.Claims.Count > 0 && tie.Sources.Count > 0);
        model.View.Ties.Select(tie => tie.Key).ShouldBeUnique();
    }

    [Fact]
    public async Task Expand_adds_exactly_what_it_counted()
    {
        var model = await OpenAsync(new ExploreAddress());
        var before = model.View.Things.Count;
        await model.OpenExpandAsync(Kazakhstan, Token);
        var promised = model.Expand.ShouldNotBeNull().ToAdd.Count;
        promised.ShouldBeGreaterThan(0);
        await model.ApplyExpandAsync(Token);
        model.View.Things.Count.ShouldBe(before + promised);
        model.Expand.ShouldBeNull();
    }

    [Fact]
    public async Task Undo_and_redo_walk_through_expanding_hiding_pinning_and_filtering()
    {
        var model = await OpenAsync(new ExploreAddress());
        var counts = new List<int> { model.View.Things.Count };
        await model.OpenExpandAsync(Kazakhstan, Token);
        await model.ApplyExpandAsync(Token);
        counts.Add(model.View.Things.Count);
        model.Hide("country/RUS");
        counts.Add(model.View.Things.Count);
        model.Pin("country/CHN", new Position(3, 4));
        model.ToggleKind(Labels.Country);
        counts.Add(model.View.Things.Count);
        counts.ShouldBeUnique();

        await model.UndoAsync(Token);
        model.View.Things.Count.ShouldBe(counts[2]);
        await model.UndoAsync(Token);
        model.State.Pinned.ShouldBeEmpty();
        await model.UndoAsync(Token);
        model.View.Things.Count.ShouldBe(counts[1]);
        await model.UndoAsync(Token);
        model.View.Things.Count.ShouldBe(counts[0]);
        model.UndoName.ShouldBeNull();
        for (var i = 0; i < 4; i++)
        {
            await model.RedoAsync(Token);
        }

        model.View.Things.Count.ShouldBe(counts[3]);
        model.State.Pinned["country/CHN"].ShouldBe(new Position(3, 4));
    }

    [Fact]
    public async Task Hiding_the_selected_thing_closes_its_panel()
    {
        var model = await OpenAsync(new ExploreAddress());
        model.Hide(Kazakhstan);
        model.Selection.ShouldBe(Selection.Nothing);
        model.Thing.ShouldBeNull();
        model.ShowHidden();
        model.View.IsShown(Kazakhstan).ShouldBeTrue();
    }

    [Fact]
    public async Task The_border_with_China_is_two_ties_that_contradict_each_other()
    {
        var model = await OpenAsync(new ExploreAddress { Focus = Kazakhstan, Selection = Selection.Pair.Of(Kazakhstan, "country/CHN") });
        var pair = model.Pair.ShouldNotBeNull();
        var borders = pair.Ties.Where(tie => tie.Tie.Type == RelationshipTypes.Borders).ToList();
        borders.Count.ShouldBe(2);
        var conflict = ClaimConflict.Among(PairFacts.ClaimsOf(borders)).ShouldHaveSingleItem();
        new[] { conflict.First.Value, conflict.Second.Value }.ShouldBe([1765, 1800], ignoreOrder: true);
        conflict.Kind.ShouldBe("hard");
    }

    [Fact]
    public async Task The_address_of_a_picture_opens_the_same_picture()
    {
        var model = await OpenAsync(new ExploreAddress());
        model.Hide("country/RUS");
        model.ToggleFamily(RelationshipFamily.Position);
        var other = await OpenAsync(ExploreAddress.Parse("http://localhost/" + model.Address));
        other.View.Things.Select(thing => thing.Id).ShouldBe(model.View.Things.Select(thing => thing.Id));
        other.View.Ties.Select(tie => tie.Key).ShouldBe(model.View.Ties.Select(tie => tie.Key), ignoreOrder: true);
        other.Selection.ShouldBe(model.Selection);
    }

    [Fact]
    public async Task Unknown_ids_give_an_empty_picture_and_no_error()
    {
        var model = await OpenAsync(new ExploreAddress { Shown = ["country/NOWHERE"] });
        model.Failure.ShouldBeNull();
        model.View.Things.ShouldBeEmpty();
        model.View.LeftOut.Total.ShouldBe(model.View.Data.AllEntities);
    }

    [Fact]
    public async Task A_graph_that_does_not_answer_is_said_and_a_later_answer_clears_it()
    {
        await using var gate = new GraphGate();
        var model = new ExploreViewModel(new PictureReader(gate), new PanelReader(gate), Words.Book);
        await model.OpenAsync(new ExploreAddress(), Token);
        model.Failure.ShouldNotBeNull().IsTransient.ShouldBeTrue();
        gate.Open(new Undisposed(graph.Database));
        await model.OpenAsync(new ExploreAddress(), Token);
        model.Failure.ShouldBeNull();
        model.View.Things.ShouldNotBeEmpty();
    }

    private async Task<ExploreViewModel> OpenAsync(ExploreAddress address)
    {
        var model = new ExploreViewModel(new PictureReader(graph.Database), new PanelReader(graph.Database), Words.Book);
        await model.OpenAsync(address, Token);
        model.Failure.ShouldBeNull();
        return model;
    }
}
