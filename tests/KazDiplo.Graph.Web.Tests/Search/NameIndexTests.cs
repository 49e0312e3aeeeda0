using KazDiplo.Graph.Web.Search;
using KazDiplo.Graph.Web.Tests.Support;

namespace KazDiplo.Graph.Web.Tests.Search;

public sealed class NameIndexTests(SeededGraph graph) : IDisposable
{
    private readonly NameIndex _names = new(graph.Database, TimeProvider.System);

    public void Dispose() => _names.Dispose();

    [Theory]
    [InlineData("kaz", "country/KAZ")]
    [InlineData("Казахстан", "country/KAZ")]
    [InlineData("Қазақстан", "country/KAZ")]
    [InlineData("CSTO", "org/csto")]
    [InlineData("ОДКБ", "org/csto")]
    [InlineData("tokayev", "person/kassym-jomart-tokayev")]
    [InlineData("ORBÁN", "person/viktor-orban")]
    public async Task A_name_in_any_script_is_found_first(string text, string id) =>
        (await SearchAsync(text))[0].Entity.Id.ShouldBe(id);

    [Fact]
    public async Task A_hit_by_another_name_says_which()
    {
        var hit = (await SearchAsync("ОДКБ"))[0];
        hit.MatchedName.ShouldBe("ОДКБ");
        (await SearchAsync("Kazakhstan"))[0].MatchedName.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("zzzzqqq")]
    [InlineData("'; DROP")]
    public async Task Nothing_and_nonsense_find_nothing(string text) => (await SearchAsync(text)).ShouldBeEmpty();

    private Task<IReadOnlyList<SearchHit>> SearchAsync(string text) => _names.SearchAsync(text, 10, TestContext.Current.CancellationToken);
}
