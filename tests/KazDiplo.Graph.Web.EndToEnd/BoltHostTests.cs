using System.Net;
using System.Net.Sockets;
using KazDiplo.Graph.Web.EndToEnd.Support;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>The Bolt server inside the program: where it listens, and that the pages live without it.</summary>
public sealed class BoltHostTests
{
    private const string NoSeeds = "--Graph:SeedOnFirstRun=false";

    [Fact]
    public async Task Ready_line_names_the_Bolt_address_and_Bolt_answers_there()
    {
        using var data = new ScratchFolder();
        await using var process = WebProcess.Start(data.Path, NoSeeds);
        await process.ReadyAsync();
        var address = new Uri(process.BoltAddress.ShouldNotBeNull());

        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Convert.FromHexString("6060B01700000805000000000000000000000000"), TestContext.Current.CancellationToken);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        Convert.ToHexString(answer).ShouldBe("00000805");
    }

    [Fact]
    public async Task A_taken_Bolt_port_is_a_warning_with_the_way_out()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var data = new ScratchFolder();
        await using var process = WebProcess.Start(data.Path, NoSeeds, $"--Bolt:Port={((IPEndPoint)listener.LocalEndpoint).Port}");
        await process.ReadyAsync();
        process.BoltAddress.ShouldBeNull();
        (await process.TerminateAsync()).ShouldBe(0);
        (process.Output + process.Errors).ShouldContain("--Bolt:Port");
    }

    [Fact]
    public async Task Bolt_that_is_switched_off_does_not_listen()
    {
        using var data = new ScratchFolder();
        await using var process = WebProcess.Start(data.Path, NoSeeds, "--Bolt:Enabled=false");
        await process.ReadyAsync();
        process.BoltAddress.ShouldBeNull();
    }
}
