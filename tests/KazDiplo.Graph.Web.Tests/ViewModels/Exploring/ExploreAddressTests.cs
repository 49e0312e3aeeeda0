using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Web.ViewModels.Exploring;

namespace KazDiplo.Graph.Web.Tests.ViewModels.Exploring;

public sealed class ExploreAddressTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var address = new ExploreAddress
        {
            Focus = "country/KAZ",
            Shown = ["country/KAZ", "person/viktor-orban", "custom/1:2"],
            Selection = new Selection.OneTie("a|MET|b|claim/000-0001", "a", "b"),
            Mode = PictureMode.Both,
            KindsOff = ["Group"],
            FamiliesOff = [RelationshipFamily.Position, RelationshipFamily.Visit],
            BasesOff = ["planned"],
        };
        var read = ExploreAddress.Parse("http://localhost/" + address);
        read.ToString().ShouldBe(address.ToString());
        read.Shown.ShouldBe(address.Shown);
        read.Selection.ShouldBe(address.Selection);
        read.FamiliesOff.ShouldBe(address.FamiliesOff, ignoreOrder: true);
    }

    [Fact]
    public void A_bare_address_is_the_start_page() => new ExploreAddress().ToString().ShouldBe("explore");

    [Theory]
    [InlineData("explore?tie=nonsense")]
    [InlineData("explore?pair=one")]
    [InlineData("explore?view=sideways&familiesOff=Nobody~7")]
    [InlineData("explore?show=~~~")]
    [InlineData("explore?focus=%FF%00")]
    public void What_it_does_not_understand_it_leaves_out(string address)
    {
        var read = ExploreAddress.Parse("http://localhost/" + address);
        read.Selection.ShouldBe(Selection.Nothing);
        read.Mode.ShouldBe(PictureMode.Picture);
        read.FamiliesOff.ShouldBeEmpty();
        read.Shown.ShouldBeEmpty();
    }

    [Fact]
    public void A_pair_is_the_same_from_either_end() =>
        Selection.Pair.Of("b", "a").ShouldBe(Selection.Pair.Of("a", "b"));
}
