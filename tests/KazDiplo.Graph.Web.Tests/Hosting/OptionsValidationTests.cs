using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;

namespace KazDiplo.Graph.Web.Tests.Hosting;

public sealed class OptionsValidationTests
{
    [Fact]
    public void Default_settings_are_valid()
    {
        new ValidateGraphOptions().Validate(null, new GraphOptions()).Succeeded.ShouldBeTrue();
        new ValidateLimitOptions().Validate(null, new LimitOptions()).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("neo4j+s://graph.example.org")]
    [InlineData("NEO4J://localhost")]
    public void A_bolt_address_is_accepted(string uri) => Failures(new GraphOptions { Uri = uri }).ShouldBeEmpty();

    [Fact]
    public void A_bolt_user_without_a_password_is_refused()
    {
        var failure = Failures(new GraphOptions { Uri = "bolt://localhost", User = "neo4j" }).ShouldHaveSingleItem();
        failure.ShouldStartWith("Graph:Uri");
        failure.ShouldContain("password");
    }

    [Fact]
    public void A_password_file_that_is_missing_is_named()
    {
        var options = new GraphOptions { Uri = "bolt://localhost", User = "neo4j", PasswordFile = "no-such-file" };
        Failures(options).ShouldHaveSingleItem().ShouldContain("no-such-file");
    }

    [Fact]
    public void A_password_in_an_address_is_not_repeated()
    {
        var failure = Failures(new GraphOptions { Uri = "bolt://neo4j:s3cret@localhost", SeedOnFirstRun = false }).ShouldHaveSingleItem();
        failure.ShouldNotContain("s3cret");
        failure.ShouldContain("bolt://localhost");
    }

    [Theory]
    [InlineData("")]
    [InlineData("data/graph")]
    [InlineData("http://localhost")]
    [InlineData("embedded:")]
    [InlineData("embedded:  ")]
    public void An_address_without_scheme_or_folder_is_refused_with_an_example(string uri) =>
        Failures(new GraphOptions { Uri = uri, SeedOnFirstRun = false }).ShouldHaveSingleItem().ShouldContain("embedded:data/graph");

    [Fact]
    public void All_failures_are_found_at_once() =>
        Failures(new GraphOptions { Uri = "nothing", Seeds = "no-such-folder" }).Count().ShouldBe(2);

    [Fact]
    public void Missing_seeds_matter_only_when_they_are_to_be_loaded()
    {
        Failures(new GraphOptions { Seeds = "no-such-folder" }).ShouldHaveSingleItem().ShouldContain("Graph:SeedOnFirstRun");
        new ValidateGraphOptions().Validate(null, new GraphOptions { Seeds = "no-such-folder", SeedOnFirstRun = false }).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Folders_start_from_the_repository_and_never_from_a_build_output()
    {
        var options = new GraphOptions();
        options.StoreFolder.ShouldBe(Path.Combine(ProductFolders.Root, "data", "graph"));
        options.StoreFolder.ShouldNotContain($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}");
        new GraphOptions { Uri = "embedded:/var/lib/graph" }.StoreFolder.ShouldBe(Path.GetFullPath("/var/lib/graph"));
    }

    [Theory]
    [InlineData(0, 10, "Limits:QuerySeconds")]
    [InlineData(10, -1, "Limits:QueryRows")]
    [InlineData(10, 10_000_000, "Limits:QueryRows")]
    public void A_limit_out_of_range_is_refused_by_its_key(int seconds, int rows, string key) =>
        new ValidateLimitOptions().Validate(null, new LimitOptions { QuerySeconds = seconds, QueryRows = rows })
            .Failures!.ShouldHaveSingleItem().ShouldStartWith(key);

    private static IEnumerable<string> Failures(GraphOptions options) =>
        new ValidateGraphOptions().Validate(null, options).Failures ?? [];
}
