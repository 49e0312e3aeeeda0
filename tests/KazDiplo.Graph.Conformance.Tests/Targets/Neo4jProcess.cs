using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Conformance.Tests.Targets;

/// <summary>
/// A Neo4j that lives as long as this object, started by the <c>neo4j</c> script of a folder. The script hangs on a pipe
/// from this process: however the tests end, the server ends with them.
/// </summary>
public sealed class Neo4jProcess : IAsyncDisposable
{
    private const string UntilThePipeCloses = "\"$0\" \"$@\" < /dev/null & server=$!; cat > /dev/null; kill $server; wait $server";
    private static readonly TimeSpan MostStartTime = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan MostStopTime = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private bool _isStopped;

    private Neo4jProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The folder that NEO4J_TEST_HOME names, or the one beside the repository; null where neither holds a Neo4j.</summary>
    public static string? FindHome()
    {
        var folder = Environment.GetEnvironmentVariable("NEO4J_TEST_HOME") is { Length: > 0 } named
            ? named
            : Path.Combine(ProductFolders.Root, "..", "shared", "neo4j");
        return File.Exists(Path.Combine(folder, "neo4j")) ? Path.GetFullPath(folder) : null;
    }

    /// <param name="arguments">Of the script, besides the port.</param>
    public static Task<Neo4jProcess> StartAsync(string home, params string[] arguments) => StartAgainAsync(home, FreePort(), arguments);

    /// <summary>Starts on a port that is known to clients.</summary>
    public static async Task<Neo4jProcess> StartAgainAsync(string home, int port, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/bash") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] all = ["-c", UntilThePipeCloses, Path.Combine(home, "neo4j"), "--port", $"{port}", .. arguments];
        Array.ForEach(all, start.ArgumentList.Add);
        var process = Process.Start(start)!;
        var said = new List<string>();
        var ready = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) => Listen(line.Data, said, ready);
        process.ErrorDataReceived += (_, line) => Listen(line.Data, said, ready);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await ready.Task.WaitAsync(MostStartTime);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"Neo4j did not start: {string.Join(Environment.NewLine, said)}");
        }

        return new Neo4jProcess(process, port);
    }

    /// <summary>May be called more than once.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isStopped)
        {
            return;
        }

        _isStopped = true;
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(MostStopTime);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Listen(string? line, List<string> said, TaskCompletionSource ready)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.Add(line);
        }

        if (line.StartsWith("ready on ", StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
    }
}
