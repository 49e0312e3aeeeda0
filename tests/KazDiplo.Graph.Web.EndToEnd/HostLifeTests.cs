using System.Net;
using System.Net.Sockets;
using KazDiplo.Graph.Web.EndToEnd.Support;
using Microsoft.Data.Sqlite;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>How the program starts, refuses to start, and ends.</summary>
public sealed class HostLifeTests(WebHostFixture web)
{
    private const int WrongSetting = 1;
    private const int Refused = 3;
    private const string NoSeeds = "--Graph:SeedOnFirstRun=false";

    [Fact]
    public async Task A_start_says_one_line_and_a_termination_ends_it_in_good_order()
    {
        using var data = new ScratchFolder();
        await using var process = WebProcess.Start(data.Path, NoSeeds);
        await process.ReadyAsync();
        (await process.TerminateAsync()).ShouldBe(0);
        process.Output.Split('\n').ShouldHaveSingleItem();
        process.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Live_and_ready_are_answered()
    {
        using var client = new HttpClient();
        (await client.GetStringAsync(web.Address + "/healthz/live", TestContext.Current.CancellationToken)).ShouldBe("live\n");
        (await client.GetStringAsync(web.Address + "/healthz/ready", TestContext.Current.CancellationToken)).ShouldBe("ready\n");
    }

    [Fact]
    public async Task A_taken_port_is_a_clear_message()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var data = new ScratchFolder();
        await ShouldRefuseAsync(Refused, ["in use", "--urls"], data.Path, NoSeeds, $"--urls=http://127.0.0.1:{port}");
        Directory.EnumerateFileSystemEntries(data.Path).ShouldBeEmpty("a start that fails on its port touches no store");
    }

    [Fact]
    public async Task A_store_that_another_process_has_open_is_a_clear_message_with_its_process_id()
    {
        using var data = new ScratchFolder();
        await using var first = WebProcess.Start(data.Path, NoSeeds);
        await first.ReadyAsync();
        await ShouldRefuseAsync(Refused, [data.Path, first.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)], data.Path, NoSeeds);
        first.HasExited.ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_clear_message()
    {
        // A file where the folder should be refuses root as well, whom no permission stops.
        using var data = new ScratchFolder();
        var file = Path.Combine(data.Path, "taken");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await ShouldRefuseAsync(Refused, [file], Path.Combine(file, "graph"), NoSeeds);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_a_clear_message_and_stays_as_it_is()
    {
        using var data = new ScratchFolder();
        await using (var process = WebProcess.Start(data.Path, NoSeeds))
        {
            await process.ReadyAsync();
            await process.TerminateAsync();
        }

        var file = Path.Combine(data.Path, "graph.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        await ShouldRefuseAsync(Refused, [data.Path, "999", "newer version"], data.Path, NoSeeds);
    }

    [Theory]
    [InlineData("--urls=http://0.0.0.0:0", "beyond this machine")]
    [InlineData("--Graph:Uri=bolt://user:secret@localhost:7687", "Graph:Uri")]
    [InlineData("--Graph:SeedOnFirstRun=perhaps", "Graph:SeedOnFirstRun")]
    [InlineData("--Graph:Seeds=no-such-folder", "Graph:Seeds")]
    [InlineData("--Limits:QueryRows=0", "Limits:QueryRows")]
    [InlineData("--Bolt:Host=0.0.0.0", "Bolt:Host")]
    [InlineData("--Bolt:Port=70000", "Bolt:Port")]
    [InlineData("--Bolt:ServerAgent=Graph/1", "Bolt:ServerAgent")]
    public async Task A_wrong_setting_is_named(string setting, string expected)
    {
        using var data = new ScratchFolder();
        await ShouldRefuseAsync(WrongSetting, [expected], data.Path, setting);
    }

    [Fact]
    public async Task Seeds_with_a_problem_are_refused_with_their_place_and_nothing_is_written()
    {
        using var data = new ScratchFolder();
        using var seeds = new ScratchFolder();
        await File.WriteAllTextAsync(Path.Combine(seeds.Path, "dataset.yaml"), "id: [", TestContext.Current.CancellationToken);
        await ShouldRefuseAsync(Refused, ["dataset.yaml", "nothing was written"], data.Path, $"--Graph:Seeds={seeds.Path}");
    }

    private static async Task ShouldRefuseAsync(int exitCode, string[] expected, string dataFolder, params string[] settings)
    {
        await using var process = WebProcess.Start(dataFolder, settings);
        (await process.EndAsync()).ShouldBe(exitCode, process.Errors);
        foreach (var text in expected)
        {
            process.Errors.ShouldContain(text);
        }

        process.Errors.ShouldNotContain("   at ");
        process.Output.ShouldNotContain("   at ");
    }
}
