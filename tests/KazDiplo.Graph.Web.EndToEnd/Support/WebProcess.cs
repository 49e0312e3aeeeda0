using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KazDiplo.Graph.Web.EndToEnd.Support;

/// <summary>The built web program as a process of its own, as people run it.</summary>
public sealed partial class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan MostStartTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan MostStopTime = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _output = [];
    private readonly ConcurrentQueue<string> _errors = [];

    private WebProcess(IEnumerable<string> arguments)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        _process.OutputDataReceived += (_, line) => Take(line.Data, _output);
        _process.ErrorDataReceived += (_, line) => Take(line.Data, _errors);
    }

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    public int Id => _process.Id;

    /// <summary>The Bolt address of that line; null where Bolt does not listen.</summary>
    public string? BoltAddress { get; private set; }

    public bool HasExited => _process.HasExited;

    // The same configuration as this test's, from the folder in which the build left it.
    private static string Program
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var configuration = here.Parent!.Name;
            return Path.Combine(Repository, "web", "bin", configuration, here.Name, "KazDiplo.Graph.Web.dll");
        }
    }

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "KazDiplo.Graph.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
            }

            return folder.FullName;
        }
    }

    /// <summary>Starts the program on a free port over the store in <paramref name="dataFolder"/>; later settings win.</summary>
    public static WebProcess Start(string dataFolder, params string[] settings)
    {
        var web = new WebProcess(["--urls=http://127.0.0.1:0", "--Bolt:Port=0", $"--Graph:Uri=embedded:{dataFolder}", .. settings]);
        web._process.Start();
        web._process.BeginOutputReadLine();
        web._process.BeginErrorReadLine();
        return web;
    }

    /// <summary>The address of the line that says it is ready.</summary>
    /// <exception cref="InvalidOperationException">The program ended before; the message holds what it said.</exception>
    public async Task<string> ReadyAsync()
    {
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(_ready.Task, ended).WaitAsync(MostStartTime) == ended)
        {
            throw new InvalidOperationException($"The program ended with {_process.ExitCode}: {Errors}{Output}");
        }

        return await _ready.Task;
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(MostStopTime);
        return _process.ExitCode;
    }

    /// <summary>kill -9: no handler runs.</summary>
    public void KillAtOnce() => _process.Kill();

    /// <summary>SIGTERM, as a supervisor stops it.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line, ConcurrentQueue<string> lines)
    {
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        if (ReadyLine().Match(line) is { Success: true } match)
        {
            BoltAddress = match.Groups["bolt"] is { Success: true } bolt ? bolt.Value : null;
            _ready.TrySetResult(match.Groups["address"].Value);
        }
    }

    [GeneratedRegex("^KazDiplo.Graph is ready at (?<address>http://\\S+)( and (?<bolt>bolt://\\S+))?$")]
    private static partial Regex ReadyLine();
}
