namespace KazDiplo.Graph.Loading.Tests;

public sealed class ShippedSeedsTests
{
    [Fact]
    public void Shipped_seeds_have_no_problem()
    {
        var report = LoadService.Check([RepositoryFiles.Seeds]);
        report.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        report.Read.Documents.ShouldBe(5);
        report.Read.Claims.ShouldBeGreaterThan(400);
    }
}
