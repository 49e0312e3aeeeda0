using KazDiplo.Graph.Bolt.Handshake;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>The handshake byte for byte (docs-bolt, "Handshake specification").</summary>
public sealed class HandshakeTests
{
    [Theory]
    [InlineData("00000805 00000000 00000000 00000000", "00000805", "one version")]
    [InlineData("00080805 00020404 00000003 00000000", "00000805", "a range: its newest")]
    [InlineData("00020505 00000000 00000000 00000000", "00000405", "5.5 was never released")]
    [InlineData("00000104 00030404 00000805 00000000", "00000404", "the client's order of preference, not the newest")]
    [InlineData("00000006 00000003 00000002 00000001", "00000000", "nothing in common")]
    [InlineData("00000000 00000000 00000000 00000000", "00000000", "no proposal")]
    public async Task Version_is_the_first_proposal_that_the_server_speaks(string proposals, string answer, string why)
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Convert.FromHexString("6060B017" + proposals.Replace(" ", "", StringComparison.Ordinal)));
        Convert.ToHexString(await client.ReadBytesAsync(4)).ShouldBe(answer, why);
        if (answer == "00000000")
        {
            (await client.IsClosedAsync()).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Manifest_comes_in_one_piece_and_a_choice_from_it_is_taken()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Convert.FromHexString("6060B017" + "000001FF" + "00080805" + "00020404" + "00000003"));
        Convert.ToHexString(await client.ReadOnceAsync()).ShouldBe("000001FF" + "03" + "00020805" + "00040405" + "00000404" + "00");
        await client.SendBytesAsync(Convert.FromHexString("00000705" + "00"));
        await client.SendAsync(DialogueText.Request("HELLO {}"));
        DialogueText.Text(await client.ReadAsync()).ShouldContain("\"protocol_version\": \"5.7\"");
    }

    [Theory]
    [InlineData("00000505" + "00", "5.5 was not offered")]
    [InlineData("00020805" + "00", "a range is no choice")]
    [InlineData("00000805" + "01", "a capability that was not offered")]
    public async Task Choice_that_was_not_offered_ends_the_connection(string choice, string why)
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Convert.FromHexString("6060B017" + "000001FF" + "00000000" + "00000000" + "00000000"));
        await client.ReadOnceAsync();
        await client.SendBytesAsync(Convert.FromHexString(choice));
        (await client.IsClosedAsync()).ShouldBeTrue(why);
    }

    [Theory]
    [InlineData("16030100")]
    [InlineData("00000000")]
    [InlineData("504F5354")]
    public async Task First_bytes_of_another_protocol_end_the_connection(string bytes)
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Convert.FromHexString(bytes));
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    [Fact]
    public void Ranges_gather_neighbouring_minor_versions() =>
        ServerHandshake.Ranges(BoltVersion.Supported).ShouldBe([new(2, 8, 5), new(4, 4, 5), new(0, 4, 4)]);
}
