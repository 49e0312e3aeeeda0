using System.Diagnostics;
using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Engine;
using KazDiplo.Graph.Web.EndToEnd.Support;

namespace KazDiplo.Graph.Web.EndToEnd;

/// <summary>kill -9 in the middle of the first load, and again: the next start completes it, once.</summary>
public sealed class KilledFirstLoadTests
{
    private const int Rounds = 4;

    [Fact]
    public async Task A_first_load_that_is_killed_is_complete_and_single_after_the_next_start()
    {
        using var unbroken = new ScratchFolder();
        var clock = Stopwatch.StartNew();
        await LoadAsync(unbroken.Path);
        var wholeStart = clock.Elapsed;
        var expected = await CountsAsync(unbroken.Path);
        expected.ShouldContain(count => count.StartsWith("Claim ", StringComparison.Ordinal));

        using var broken = new ScratchFolder();
        await KillWhileLoadingAsync(broken.Path);
        for (var round = 1; round <= Rounds; round++)
        {
            await KillAfterAsync(broken.Path, wholeStart * (0.5 + (0.1 * round)));
        }

        await LoadAsync(broken.Path);
        (await CountsAsync(broken.Path)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_first_load_that_is_terminated_ends_in_good_order_and_leaves_nothing()
    {
        using var data = new ScratchFolder();
        await using (var process = await StartAndLoadAsync(data.Path))
        {
            (await process.TerminateAsync()).ShouldBe(0);
            process.Errors.ShouldBeEmpty();
        }

        (await CountsAsync(data.Path)).ShouldBeEmpty();
    }

    private static async Task LoadAsync(string folder)
    {
        await using var process = WebProcess.Start(folder);
        await process.ReadyAsync();
        (await process.TerminateAsync()).ShouldBe(0);
    }

    private static async Task KillAfterAsync(string folder, TimeSpan delay)
    {
        await using var process = WebProcess.Start(folder);
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        process.KillAtOnce();
        await process.EndAsync();
    }

    private static async Task KillWhileLoadingAsync(string folder)
    {
        await using var process = await StartAndLoadAsync(folder);
        process.KillAtOnce();
        await process.EndAsync();
    }

    /// <summary>Returns at the moment when the program itself says that it is writing.</summary>
    private static async Task<WebProcess> StartAndLoadAsync(string folder)
    {
        var port = FreePort.Take();
        var process = WebProcess.Start(folder, $"--urls=http://127.0.0.1:{port}");
        using var client = new HttpClient();
        var said = "";
        while (!said.Contains("rows written", StringComparison.Ordinal))
        {
            process.HasExited.ShouldBeFalse(process.Errors);
            said.ShouldNotBe("ready\n", "the load was over before it could be killed");
            said = await AskAsync(client, $"http://127.0.0.1:{port}/healthz/ready");
        }

        return process;
    }

    private static async Task<string> AskAsync(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
        catch (HttpRequestException)
        {
            return ""; // it does not listen yet
        }
    }

    private static async Task<IReadOnlyList<string>> CountsAsync(string folder)
    {
        await using var database = EmbeddedGraphDatabase.Open(new EmbeddedOptions { Folder = folder });
        var labels = await new LabelCountsQuery().ReadAsync(database, default, TestContext.Current.CancellationToken);
        var types = await new TypeCountsQuery().ReadAsync(database, default, TestContext.Current.CancellationToken);
        return [.. labels.Concat(types).Select(count => $"{count.Name} {count.Count}")];
    }
}
