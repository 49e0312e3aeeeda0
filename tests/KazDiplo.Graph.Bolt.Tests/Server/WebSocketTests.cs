using System.Net.WebSockets;
using System.Text;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary>Bolt inside a WebSocket, and which pages may open one.</summary>
public sealed class WebSocketTests
{
    private static readonly byte[] Handshake = Convert.FromHexString("6060B017" + "000001FF" + "00000000" + "00000000" + "00000000");

    [Fact]
    public async Task Handshake_answer_is_one_binary_message()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://localhost:{server.EndPoint.Port}"), TestContext.Current.CancellationToken);
        await socket.SendAsync(Handshake, WebSocketMessageType.Binary, endOfMessage: true, TestContext.Current.CancellationToken);
        var answer = new byte[100];
        var result = await socket.ReceiveAsync(answer, TestContext.Current.CancellationToken);
        result.EndOfMessage.ShouldBeTrue();
        Convert.ToHexString(answer[..result.Count]).ShouldBe("000001FF" + "03" + "00020805" + "00040405" + "00000404" + "00");
    }

    [Theory]
    [InlineData("http://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("http://localhost:9999", false)]
    [InlineData("http://localhost:7474", true)]
    public async Task Only_pages_of_a_listed_origin_may_connect(string origin, bool isAllowed)
    {
        await using var server = await BoltServerFixture.StartAsync(new() { AllowedOrigins = ["http://localhost:7474"] });
        var answer = await AskAsync(server, $"Host: localhost\r\nOrigin: {origin}\r\n");
        answer.ShouldStartWith(isAllowed ? "HTTP/1.1 101 " : "HTTP/1.1 403 ");
    }

    [Theory]
    [InlineData("Host: evil.example\r\n", "403")]
    [InlineData("Host: localhost.evil.example\r\n", "403")]
    [InlineData("Host: localhost@evil.example\r\n", "403")]
    [InlineData("", "403")]
    [InlineData("Host: localhost\r\nHost: localhost\r\n", "400")]
    [InlineData("Host: 127.0.0.1:7687\r\n", "101")]
    [InlineData("Host: [::1]:7687\r\n", "101")]
    public async Task On_loopback_the_host_must_be_loopback(string headers, string status)
    {
        await using var server = await BoltServerFixture.StartAsync();
        (await AskAsync(server, headers)).ShouldStartWith($"HTTP/1.1 {status} ");
    }

    [Fact]
    public async Task Browser_that_opens_the_port_is_told_where_it_is()
    {
        await using var server = await BoltServerFixture.StartAsync();
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost:7687\r\n\r\n"));
        Encoding.UTF8.GetString(await client.ReadOnceAsync()).ShouldContain("This port speaks Bolt");
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("GET ")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n")]
    public async Task Head_without_an_end_does_not_hold_the_connection(string start)
    {
        await using var server = await BoltServerFixture.StartAsync(new() { LogonLimit = TimeSpan.FromMilliseconds(200) });
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Encoding.ASCII.GetBytes(start));
        (await client.IsClosedAsync()).ShouldBeTrue();
    }

    private static async Task<string> AskAsync(BoltServerFixture server, string headers)
    {
        using var client = await RawClient.ConnectAsync(server.EndPoint);
        await client.SendBytesAsync(Encoding.ASCII.GetBytes(
            $"GET / HTTP/1.1\r\n{headers}Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        return Encoding.UTF8.GetString(await client.ReadOnceAsync());
    }
}
