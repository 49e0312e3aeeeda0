using System.Net;
using System.Net.Sockets;
using System.Text;
using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Tests.Client;

/// <summary>Ways to a server that fail, each with a message that says what to do; and connections that come and go.</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task Port_where_nothing_listens_is_said()
    {
        await using var server = new ScriptedServer();
        server.Stop();
        var failure = await FailureAsync($"bolt://{server.Address}");
        failure.IsTransient.ShouldBeTrue();
        failure.Message.ShouldContain("nothing listens there");
    }

    [Fact]
    public async Task Http_server_is_told_from_a_bolt_server()
    {
        using var http = Answering(Encoding.ASCII.GetBytes("HTTP/1.1 400 Bad Request\r\n\r\n"));
        var failure = await FailureAsync($"bolt://{http.LocalEndpoint}");
        failure.IsTransient.ShouldBeFalse();
        failure.Message.ShouldContain("answers HTTP, not Bolt");
    }

    [Fact]
    public async Task Encrypted_server_is_told_from_a_plain_one()
    {
        using var tls = Answering([21, 3, 3, 0, 2, 2, 10]);
        (await FailureAsync($"bolt://{tls.LocalEndpoint}")).Message.ShouldContain("bolt+s://");
    }

    [Fact]
    public async Task Plain_server_is_told_from_an_encrypted_one()
    {
        await using var server = new ScriptedServer();
        (await FailureAsync($"bolt+s://{server.Address}", options => options with { ConnectTimeout = TimeSpan.FromSeconds(2) })).Message.ShouldNotBeEmpty();
        using var closing = Answering([]);
        (await FailureAsync($"bolt+s://{closing.LocalEndpoint}")).Message.ShouldContain("write bolt:// or neo4j://");
    }

    [Fact]
    public async Task Server_without_a_common_version_is_said()
    {
        using var old = Answering([0, 0, 0, 0]);
        (await FailureAsync($"bolt://{old.LocalEndpoint}")).Message.ShouldContain("no version of Bolt");
    }

    [Fact]
    public async Task Server_that_answers_nothing_is_given_up()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        var failure = await FailureAsync($"bolt://{mute.LocalEndpoint}", options => options with { ConnectTimeout = TimeSpan.FromMilliseconds(300) });
        failure.Message.ShouldContain("did not answer within");
    }

    [Theory]
    [InlineData(5, 8)]
    [InlineData(5, 4)]
    [InlineData(5, 0)]
    [InlineData(4, 4)]
    public async Task Each_version_gets_its_log_on(int major, int minor)
    {
        await using var server = new ScriptedServer(new BoltVersion(major, minor));
        await using var database = ClientReading.Open($"bolt://{server.Address}", options => options with { Authentication = BoltAuthentication.Basic("neo4j", "secret") });
        (await database.PortAsync(AccessMode.Read)).ShouldBe(server.Port);
        var hello = server.Asked.OfType<HelloRequest>().ShouldHaveSingleItem();
        var withMessage = server.Asked.OfType<LogonRequest>().Any();
        withMessage.ShouldBe(new BoltVersion(major, minor) >= BoltVersion.V51);
        hello.Extra.ContainsKey("credentials").ShouldBe(!withMessage);
        database.Info.Product.ShouldBe("Scripted/1.0");
    }

    [Fact]
    public async Task Idle_connection_is_used_again()
    {
        await using var server = new ScriptedServer();
        await using var database = ClientReading.Open($"bolt://{server.Address}");
        for (var i = 0; i < 10; i++)
        {
            await database.PortAsync(AccessMode.Read);
        }

        server.Connections.ShouldBe(1);
        server.Asked.OfType<ResetRequest>().ShouldBeEmpty("a result that was read to its end leaves nothing to reset");
    }

    [Fact]
    public async Task Connection_that_the_server_closed_is_replaced_without_a_failure()
    {
        await using var server = new ScriptedServer();
        await using var database = ClientReading.Open($"bolt://{server.Address}");
        await database.PortAsync(AccessMode.Read);
        server.DropClients();
        (await database.PortAsync(AccessMode.Read)).ShouldBe(server.Port);
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task Connection_beyond_its_life_is_replaced()
    {
        await using var server = new ScriptedServer();
        await using var database = ClientReading.Open($"bolt://{server.Address}", options => options with { MaxConnectionLifetime = TimeSpan.Zero });
        await database.PortAsync(AccessMode.Read);
        await database.PortAsync(AccessMode.Read);
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task Connection_that_was_idle_for_long_is_asked_for_a_sign_of_life()
    {
        await using var server = new ScriptedServer();
        await using var database = ClientReading.Open($"bolt://{server.Address}", options => options with { LivenessCheckAfter = TimeSpan.Zero });
        await database.PortAsync(AccessMode.Read);
        await database.PortAsync(AccessMode.Read);
        server.Connections.ShouldBe(1);
        server.Asked.OfType<ResetRequest>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Full_pool_makes_others_wait_and_says_when_it_was_too_long()
    {
        await using var server = new ScriptedServer();
        await using var database = ClientReading.Open(
            $"bolt://{server.Address}", options => options with { MaxPoolSize = 1, AcquisitionTimeout = TimeSpan.FromMilliseconds(200) });
        await using var session = database.OpenSession();
        await using (var holding = await session.BeginTransactionAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            var failure = await Should.ThrowAsync<GraphException>(() => database.PortAsync(AccessMode.Read));
            failure.Message.ShouldContain("All 1 connections");
            failure.IsTransient.ShouldBeTrue();
        }

        (await database.PortAsync(AccessMode.Read)).ShouldBe(server.Port);
    }

    [Fact]
    public async Task Server_that_falls_silent_against_its_promise_is_left()
    {
        await using var server = new ScriptedServer { IsSilent = true };
        server.Greeting["hints"] = Value.Map(new MapValue([KeyValuePair.Create("connection.recv_timeout_seconds", Value.Integer(1))]));
        var failure = await FailureAsync($"bolt://{server.Address}");
        failure.Message.ShouldContain("sent nothing");
        failure.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task Caller_who_cancels_is_not_held_by_a_silent_server()
    {
        await using var server = new ScriptedServer { IsSilent = true };
        await using var database = ClientReading.Open($"bolt://{server.Address}", options => options with { ResetTimeout = TimeSpan.FromMilliseconds(300) });
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await using var session = database.OpenSession();
        await Should.ThrowAsync<OperationCanceledException>(() => session.RunAsync("RETURN 1", cancellationToken: cancel.Token));
    }

    [Fact]
    public async Task Connection_lost_in_a_commit_is_not_repeated()
    {
        await using var server = new ScriptedServer();
        await using var database = ClientReading.Open($"bolt://{server.Address}");
        await using var session = database.OpenSession();
        var attempts = 0;
        var failure = await Should.ThrowAsync<GraphException>(() => session.ExecuteAsync(
            async (transaction, token) =>
            {
                attempts++;
                await using var cursor = await transaction.RunAsync("CREATE (:T)", cancellationToken: token);
                await cursor.ConsumeAsync(token);
                server.Stop();
                return 0;
            },
            cancellationToken: TestContext.Current.CancellationToken));
        attempts.ShouldBe(1);
        failure.Message.ShouldContain("whether it did is not known");
    }

    [Theory]
    [InlineData("http://localhost", "begins with one of")]
    [InlineData("bolt://", "names no host")]
    [InlineData("bolt://neo4j:secret@localhost", "no user and no password")]
    [InlineData("bolt://localhost?region=east", "no routing context")]
    [InlineData("neo4j://localhost?region", "empty or given twice")]
    public void Uri_that_cannot_be_meant_is_refused(string uri, string reason)
    {
        var message = Should.Throw<FormatException>(() => BoltUri.Parse(uri)).Message;
        message.ShouldContain(reason);
        message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("bolt://localhost", "bolt://localhost:7687")]
    [InlineData("neo4j+s://db.example.org:7690", "neo4j+s://db.example.org:7690")]
    [InlineData("BOLT+SSC://[::1]:17687", "bolt+ssc://[::1]:17687")]
    public void Uri_is_read_with_its_defaults(string uri, string text) => BoltUri.Parse(uri).ToString().ShouldBe(text);

    private static async Task<GraphException> FailureAsync(string uri, Func<BoltClientOptions, BoltClientOptions>? change = null)
    {
        await using var database = ClientReading.Open(uri, change);
        return await Should.ThrowAsync<GraphException>(() => database.VerifyConnectivityAsync(TestContext.Current.CancellationToken));
    }

    // Says the same to everybody after the first bytes, and closes.
    private static TcpListener Answering(byte[] answer)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _ = Task.Run(async () =>
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    await client.GetStream().ReadAtLeastAsync(new byte[1024], 20);
                    await client.GetStream().WriteAsync(answer);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // The test is over.
            }
        });
        return listener;
    }
}
