using System.Globalization;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>Other people's drivers against this server: the checks of <c>tests/drivers</c>, in a process of Node.</summary>
public sealed class DriverTests : IClassFixture<DriverFolder>
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("neo4j-driver-6", "bolt", "5.8")]
    [InlineData("neo4j-driver-6", "neo4j", "5.8")]
    [InlineData("neo4j-driver-6", "web", "5.8")]
    [InlineData("neo4j-driver-5", "bolt", "5.8")]
    [InlineData("neo4j-driver-5", "neo4j", "5.8")]
    [InlineData("neo4j-driver-5", "web", "5.8")]
    [InlineData("neo4j-driver-4", "bolt", "4.4")]
    [InlineData("neo4j-driver-4", "neo4j", "4.4")]
    [InlineData("neo4j-driver-4", "web", "4.4")]
    public async Task Driver_passes_its_checks(string driver, string way, string version)
    {
        await using var server = await BoltServerFixture.StartAsync();
        var scheme = way == "neo4j" ? "neo4j" : "bolt";
        var uri = string.Create(CultureInfo.InvariantCulture, $"{scheme}://127.0.0.1:{server.EndPoint.Port}");
        var lines = await DriverFolder.RunAsync(MostTime, [driver, uri, .. way == "web" ? ["web"] : Array.Empty<string>()]);

        var passed = lines.Count(line => line.StartsWith("ok ", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper?.WriteLine($"{driver} over {way}: {passed} checks passed, Bolt {version}");
        lines.ShouldContain($"protocol {version}", string.Join('\n', lines));
        lines.ShouldNotContain(line => !line.StartsWith("ok ", StringComparison.Ordinal) && !line.StartsWith("protocol ", StringComparison.Ordinal), string.Join('\n', lines));
        passed.ShouldBe(DriverFolder.Checks, "each check ran");
    }
}
