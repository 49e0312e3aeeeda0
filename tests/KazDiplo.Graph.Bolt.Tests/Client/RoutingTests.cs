using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Tests.Client;

/// <summary><c>neo4j://</c> against a cluster of scripted servers.</summary>
public sealed class RoutingTests
{
    private const int Hour = 3600;

    [Fact]
    public async Task Reads_go_to_readers_and_writes_to_the_writer()
    {
        await using var router = new ScriptedServer();
        await using var reader = new ScriptedServer();
        await using var writer = new ScriptedServer();
        router.Table = () => ([router.Address], [reader.Address], [writer.Address], Hour);
        await using var database = ClientReading.Open($"neo4j://{router.Address}");
        (await database.PortAsync(AccessMode.Read)).ShouldBe(reader.Port);
        (await database.PortAsync(AccessMode.Write)).ShouldBe(writer.Port);
        router.Asked.OfType<RouteRequest>().ShouldHaveSingleItem("the table holds for an hour");
    }

    [Fact]
    public async Task Table_that_is_over_is_asked_for_again()
    {
        await using var server = new ScriptedServer();
        server.Table = () => ([server.Address], [server.Address], [server.Address], 0);
        await using var database = ClientReading.Open($"neo4j://{server.Address}");
        await database.PortAsync(AccessMode.Read);
        await database.PortAsync(AccessMode.Read);
        server.Asked.OfType<RouteRequest>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Reader_that_is_gone_is_left_out()
    {
        await using var router = new ScriptedServer();
        await using var gone = new ScriptedServer();
        await using var alive = new ScriptedServer();
        gone.Stop();
        router.Table = () => ([router.Address], [gone.Address, alive.Address], [alive.Address], Hour);
        await using var database = ClientReading.Open($"neo4j://{router.Address}");
        for (var i = 0; i < 5; i++)
        {
            (await database.PortAsync(AccessMode.Read)).ShouldBe(alive.Port);
        }
    }

    [Fact]
    public async Task Router_that_is_gone_is_replaced_by_another_of_the_table()
    {
        await using var first = new ScriptedServer();
        await using var second = new ScriptedServer();
        first.Table = () => ([first.Address, second.Address], [second.Address], [second.Address], 0);
        second.Table = () => ([second.Address], [second.Address], [second.Address], Hour);
        await using var database = ClientReading.Open($"neo4j://{first.Address}");
        await database.PortAsync(AccessMode.Read);
        first.Stop();
        (await database.PortAsync(AccessMode.Read)).ShouldBe(second.Port);
    }

    [Fact]
    public async Task Managed_write_follows_the_leader()
    {
        await using var old = new ScriptedServer();
        await using var leader = new ScriptedServer();
        var asked = 0;
        old.Table = () => ([old.Address], [old.Address], [++asked == 1 ? old.Address : leader.Address], Hour);
        old.Refusal = _ => "Neo.ClientError.Cluster.NotALeader";
        await using var database = ClientReading.Open($"neo4j://{old.Address}");
        await using var session = database.OpenSession();
        var port = await session.ExecuteAsync(
            async (transaction, token) =>
            {
                await using var cursor = await transaction.RunAsync("CREATE (:T)", cancellationToken: token);
                await cursor.FetchAsync(token);
                return cursor.Current[0].AsInteger();
            },
            cancellationToken: TestContext.Current.CancellationToken);
        port.ShouldBe(leader.Port);
    }

    [Fact]
    public async Task Bookmark_of_one_server_is_handed_to_the_next()
    {
        await using var reader = new ScriptedServer();
        await using var writer = new ScriptedServer();
        writer.Table = () => ([writer.Address], [reader.Address], [writer.Address], Hour);
        await using var database = ClientReading.Open($"neo4j://{writer.Address}");
        await using var session = database.OpenSession();
        await session.PortAsync();
        session.LastBookmarks.ShouldBe([$"bookmark:{writer.Port}"]);
        var read = new TransactionOptions { AccessMode = AccessMode.Read };
        await using var cursor = await session.RunAsync("RETURN 1", null, read, TestContext.Current.CancellationToken);
        reader.Asked.OfType<RunRequest>().ShouldHaveSingleItem().Extra["bookmarks"].AsList().ShouldHaveSingleItem().AsString().ShouldBe($"bookmark:{writer.Port}");
    }

    [Fact]
    public async Task Cluster_without_a_writer_says_so()
    {
        await using var server = new ScriptedServer();
        server.Table = () => ([server.Address], [server.Address], [], Hour);
        await using var database = ClientReading.Open($"neo4j://{server.Address}");
        (await database.PortAsync(AccessMode.Read)).ShouldBe(server.Port);
        var failure = await Should.ThrowAsync<GraphException>(() => database.PortAsync(AccessMode.Write));
        failure.IsTransient.ShouldBeTrue();
        failure.Message.ShouldContain("writes");
    }

    [Fact]
    public async Task Server_is_told_the_address_that_the_client_used()
    {
        await using var server = new ScriptedServer();
        server.Table = () => ([server.Address], [server.Address], [server.Address], Hour);
        await using var database = ClientReading.Open($"neo4j://{server.Address}?region=east");
        await database.PortAsync(AccessMode.Read);
        var context = server.Asked.OfType<RouteRequest>().ShouldHaveSingleItem().Context;
        context["address"].AsString().ShouldBe(server.Address);
        context["region"].AsString().ShouldBe("east");
    }
}
