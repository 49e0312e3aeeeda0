using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Exploring;

public sealed class FirstPictureTests
{
    [Fact]
    public void No_family_crowds_out_the_others()
    {
        CloseNeighbour[] trade = [.. Enumerable.Range(0, 20).Select(i => new CloseNeighbour($"t{i}", 9, [RelationshipTypes.TradesWith]))];
        var chosen = FirstPicture.Choose([.. trade, new("v", 1, [RelationshipTypes.Visited])], 4);
        chosen.ShouldBe(["v", "t0", "t1", "t2"]);
    }

    [Fact]
    public void A_neighbour_of_two_families_comes_once() =>
        FirstPicture.Choose([new("x", 2, [RelationshipTypes.Visited, RelationshipTypes.TradesWith])], 5).ShouldBe(["x"]);

    [Fact]
    public void A_thing_without_neighbours_has_an_empty_choice() => FirstPicture.Choose([], 5).ShouldBeEmpty();
}
