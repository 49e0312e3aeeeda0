using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.Server.Authentication;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>What no client should send: the connection ends, the server and its other clients go on.</summary>
public sealed class MalformedInputTests
{
    [Theory]
    [InlineData("B1", "ends after its marker")]
    [InlineData("01", "is no structure")]
    [InlineData("B077", "an unknown tag")]
    [InlineData("B110A0", "RUN with one field")]
    [InlineData("B31084", "a string that ends early")]
    [InlineData("B310D2FFFFFFFF", "a string of four billion bytes")]
    [InlineData("B3108161DA7FFFFFFFA0", "a map of two billion entries")]
    [InlineData("B3108161A0A000", "bytes after the end")]
    [InlineData("B3108161A18161B44E0090A080A0", "a node as a parameter")]
    [InlineData("B13FA0", "PULL without n")]
    [InlineData("B13FA1816E00", "PULL of no rows")]
    [InlineData("B13FA1816EFE", "PULL of minus two rows")]
    public async Task Malformed_message_is_a_failure_and_the_end(string hex, string what)
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await LoggedOnAsync(server);
        await client.SendMessageAsync(Convert.FromHexString(hex));
        DialogueText.Text(await client.ReadAsync()).ShouldContain("Neo.ClientError.Request.InvalidFormat", Case.Sensitive, what);
        (await client.IsClosedAsync()).ShouldBeTrue(what);
        using var other = await LoggedOnAsync(server);
    }

    [Fact]
    public async Task Value_that_cannot_be_is_a_failure_from_which_reset_leads_back()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await LoggedOnAsync(server);
        // RUN "a" {"a": DateTimeZoneId(0, 0, "x")} {}
        await client.SendMessageAsync(Convert.FromHexString("B3108161A18161B3690000" + "8178" + "A0"));
        DialogueText.Text(await client.ReadAsync()).ShouldContain("Neo.ClientError.Request.Invalid");
        await client.SendAsync(new ResetRequest());
        (await client.ReadAsync()).ShouldBeOfType<SuccessResponse>();
    }

    [Fact]
    public async Task Message_beyond_the_limit_ends_the_connection_before_it_is_read_to_its_end()
    {
        await using var server = await BoltServerFixture.StartAsync(new() { Limits = new() { MaxMessageBytes = 100_000 } });
        using var client = await LoggedOnAsync(server);
        await client.SendAsync(new RunRequest(new string('x', 90_000), new Dictionary<string, Values.Value>(), new Dictionary<string, Values.Value>()));
        DialogueText.Text(await client.ReadAsync()).ShouldContain("SyntaxError");
        await client.SendBytesAsync([0xFF, 0xFF, .. new byte[0xFFFF], 0xFF, 0xFF, .. new byte[0xFFFF]]);
        DialogueText.Text(await client.ReadAsync()).ShouldContain("larger than 100000 bytes");
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Before_logon_a_message_may_be_small_only()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint, BoltVersion.V58);
        await client.SendBytesAsync([0xFF, 0xFF, .. new byte[0xFFFF], 0xFF, 0xFF, .. new byte[0xFFFF]]);
        DialogueText.Text(await client.ReadAsync()).ShouldContain("larger than 65536 bytes");
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Client_that_does_not_log_on_in_time_is_closed()
    {
        await using var server = await BoltServerFixture.StartAsync(new() { LogonLimit = TimeSpan.FromMilliseconds(200) });
        using var silent = await RawClient.ConnectAsync(server.EndPoint);
        using var slow = await RawClient.ConnectAsync(server.EndPoint, BoltVersion.V58);
        (await silent.IsClosedAsync()).ShouldBeTrue();
        (await slow.IsClosedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Client_that_is_silent_for_too_long_is_closed()
    {
        await using var server = await BoltServerFixture.StartAsync(
            new() { LogonLimit = TimeSpan.FromSeconds(1), IdleLimit = TimeSpan.FromMilliseconds(200) });
        using var client = await LoggedOnAsync(server);
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Connection_beyond_the_limit_is_closed_and_the_others_stay()
    {
        await using var server = await BoltServerFixture.StartAsync(new() { MaxConnections = 2 });
        using var first = await LoggedOnAsync(server);
        using var second = await LoggedOnAsync(server);
        using var third = await RawClient.ConnectAsync(server.EndPoint);
        (await third.IsClosedAsync()).ShouldBeTrue();
        await first.SendAsync(DialogueText.Request("RESET"));
        (await first.ReadAsync()).ShouldBeOfType<SuccessResponse>();
    }

    [Theory]
    [InlineData("5.8")]
    [InlineData("4.4")]
    public async Task Refused_credentials_are_a_failure_and_the_end(string version)
    {
        await using var server = await BoltServerFixture.StartAsync(authenticator: new OnePassword("right"));
        using var client = await RawClient.ConnectAsync(server.EndPoint, version == "4.4" ? BoltVersion.V44 : BoltVersion.V58);
        const string Auth = "{\"scheme\": \"basic\", \"principal\": \"neo4j\", \"credentials\": \"wrong\"}";
        await client.SendAsync(version == "4.4" ? [DialogueText.Request("HELLO " + Auth)] : [DialogueText.Request("HELLO {}"), DialogueText.Request("LOGON " + Auth)]);
        var answer = await client.ReadAsync();
        DialogueText.Text(version == "4.4" ? answer : await client.ReadAsync()).ShouldContain("Neo.ClientError.Security.Unauthorized");
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    private static async Task<RawClient> LoggedOnAsync(BoltServerFixture server)
    {
        var client = await RawClient.ConnectAsync(server.EndPoint, BoltVersion.V58);
        await client.SendAsync(DialogueText.Request("HELLO {}"), DialogueText.Request("LOGON {\"scheme\": \"none\"}"));
        await client.ReadAsync();
        (await client.ReadAsync()).ShouldBeOfType<SuccessResponse>();
        return client;
    }

    private sealed class OnePassword(string secret) : IBoltAuthenticator
    {
        public ValueTask<bool> AuthenticateAsync(BoltCredentials credentials, CancellationToken cancellationToken) => new(credentials.Secret == secret);
    }
}
