using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Exploring;

public sealed class ExpandChoiceTests
{
    [Fact]
    public void A_neighbour_over_two_types_is_added_once()
    {
        var choice = Choice([new(RelationshipTypes.MemberOf, true, ["x", "y"]), new(RelationshipTypes.Chairs, true, ["x"])]);
        choice.ToAdd.ShouldBe(["x", "y"], ignoreOrder: true);
    }

    [Fact]
    public void What_is_on_screen_is_not_added_and_is_counted_so()
    {
        var choice = Choice([new(RelationshipTypes.MemberOf, true, ["x", "y"])], "y");
        var row = choice.Rows.ShouldHaveSingleItem();
        (row.All, row.OnScreen, row.Missing).ShouldBe((2, 1, 1));
        choice.ToAdd.ShouldBe(["x"]);
    }

    [Fact]
    public void Positions_wait_until_they_are_ticked()
    {
        var choice = Choice([new(RelationshipTypes.TookPosition, false, ["x"])]);
        choice.ToAdd.ShouldBeEmpty();
        choice.Tick(choice.Rows[0], true);
        choice.ToAdd.ShouldBe(["x"]);
        choice.Tick(choice.Rows[0], false);
        choice.ToAdd.ShouldBeEmpty();
    }

    [Fact]
    public void A_symmetric_type_is_one_row_whichever_way_it_is_stored()
    {
        var choice = Choice([new(RelationshipTypes.Borders, true, ["x"]), new(RelationshipTypes.Borders, false, ["y"])]);
        choice.Rows.ShouldHaveSingleItem().All.ShouldBe(2);
    }

    [Fact]
    public void Rows_that_add_something_come_first()
    {
        var choice = Choice([new(RelationshipTypes.Visited, true, ["y"]), new(RelationshipTypes.PartOf, true, ["x"])], "y");
        choice.Rows.Select(row => row.Type).ShouldBe([RelationshipTypes.PartOf, RelationshipTypes.Visited]);
    }

    private static ExpandChoice Choice(NeighbourGroup[] groups, params string[] shown) => new("me", groups, shown);
}
