using KazDiplo.Graph.Web.Search;

namespace KazDiplo.Graph.Web.Tests.Search;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Viktor Orbán", "viktor orban")]
    [InlineData("ҚАЗАҚСТАН", "қазақстан")]
    [InlineData("  Côte d’Ivoire ", "cote d ivoire")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Ёлкин", "елкин")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void Case_marks_and_punctuation_do_not_count(string name, string folded) => NameFolding.Fold(name).ShouldBe(folded);

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_crash() => NameFolding.Fold("a\ud83d").ShouldStartWith("a");
}
