using System.Diagnostics;
using System.Globalization;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>Neo4j's own command-line client, on the Java driver, where a Neo4j lies beside the repository.</summary>
public sealed class CypherShellTests
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    private static string Shell { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("NEO4J_TEST_HOME") is { Length: > 0 } home ? home : Path.Combine(ProductFolders.Root, "..", "shared", "neo4j"),
        "cypher-shell");

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Cypher_shell_connects_and_draws_a_table(string scheme)
    {
        var (code, output) = await RunAsync(scheme, "CREATE (n:Person {name: 'Abai', born: date('1845-08-10')}) RETURN n, 1.5 AS f;");
        code.ShouldBe(0, output);
        output.ShouldContain("""(:Person {name: "Abai", born: 1845-08-10})""");
        output.ShouldContain("Added 1 nodes, Set 2 properties, Added 1 labels");
    }

    [Fact]
    public async Task Cypher_shell_commits_and_rolls_back_by_its_own_commands()
    {
        var (code, output) = await RunAsync("bolt", ":begin\nCREATE (:A);\n:rollback\n:begin\nCREATE (:B);\n:commit\nMATCH (n) RETURN labels(n) AS labels;");
        code.ShouldBe(0, output);
        output.ShouldContain("""["B"]""");
        output.ShouldNotContain("""["A"]""");
    }

    [Fact]
    public async Task Cypher_shell_shows_plans_and_says_what_is_wrong()
    {
        (await RunAsync("bolt", "EXPLAIN MATCH (n:Person) RETURN n;")).Output.ShouldContain("NodeByLabelScan");
        var (code, output) = await RunAsync("bolt", "RETURN y;");
        code.ShouldNotBe(0);
        output.ShouldContain("Variable `y` not defined");
    }

    private static async Task<(int Code, string Output)> RunAsync(string scheme, string statements)
    {
        Assert.SkipUnless(File.Exists(Shell), $"No cypher-shell at {Shell}: set NEO4J_TEST_HOME to a folder that holds one.");
        await using var server = await BoltServerFixture.StartAsync();
        var uri = string.Create(CultureInfo.InvariantCulture, $"{scheme}://127.0.0.1:{server.EndPoint.Port}");
        var start = new ProcessStartInfo(Shell, ["-a", uri, "--format", "verbose"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(MostTime);
        await process.StandardInput.WriteAsync(statements.AsMemory(), limit.Token);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output + await errors);
    }
}
