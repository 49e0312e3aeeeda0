using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Conformance.Tests.Support;
using KazDiplo.Graph.Conformance.Tests.Targets;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests;

/// <summary>A real Neo4j with a password: who may not come in is told why, and a client outlives a restart of its server.</summary>
public sealed class Neo4jFaultTests
{
    private const string Password = "conformance-1";

    [Fact]
    public async Task Log_on_is_checked_and_a_restart_is_outlived()
    {
        var home = Neo4jProcess.FindHome();
        Assert.SkipWhen(home is null, "No Neo4j: neither NEO4J_TEST_HOME nor ../shared/neo4j holds one.");
        var neo4j = await Neo4jProcess.StartAsync(home, "--password", Password);
        try
        {
            (await RefusedAsync(neo4j.Port, BoltAuthentication.None)).Message.ShouldContain("wants a user and a password");
            (await RefusedAsync(neo4j.Port, BoltAuthentication.Basic("neo4j", "wrong-password"))).Message.ShouldContain("the password is wrong");
            await using var database = Open(neo4j.Port, BoltAuthentication.Basic("neo4j", Password));
            await ShouldAnswerAsync(database);
            database.Info.Product.ShouldStartWith("Neo4j/5.");
            await using (var nowhere = database.OpenSession(new SessionOptions { Database = "nowhere" }))
            {
                (await Should.ThrowAsync<GraphException>(() => nowhere.RowsAsync("RETURN 1 AS x"))).Code.ShouldBe("Neo.ClientError.Database.DatabaseNotFound");
            }

            await neo4j.DisposeAsync();
            await using (var session = database.OpenSession())
            {
                (await Should.ThrowAsync<GraphException>(() => session.RowsAsync("RETURN 1 AS x"))).IsTransient.ShouldBeTrue();
            }

            neo4j = await Neo4jProcess.StartAgainAsync(home, neo4j.Port, "--password", Password);
            await ShouldAnswerAsync(database);
        }
        finally
        {
            await neo4j.DisposeAsync();
        }
    }

    private static async Task ShouldAnswerAsync(BoltGraphDatabase database)
    {
        await using var session = database.OpenSession();
        (await session.ValueAsync("RETURN 1 AS x")).AsInteger().ShouldBe(1);
    }

    private static async Task<GraphException> RefusedAsync(int port, BoltAuthentication authentication)
    {
        await using var database = Open(port, authentication);
        var failure = await Should.ThrowAsync<GraphException>(() => database.VerifyConnectivityAsync());
        failure.Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
        failure.ToString().ShouldNotContain(Password);
        return failure;
    }

    private static BoltGraphDatabase Open(int port, BoltAuthentication authentication) =>
        BoltGraphDatabase.Open(new BoltClientOptions { Uri = BoltUri.Parse($"bolt://127.0.0.1:{port}"), Authentication = authentication });
}
