using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KazDiplo.Graph.Bolt.Tests.Server;

/// <summary><c>tests/drivers</c> with its packages installed.</summary>
public sealed partial class DriverFolder : IAsyncLifetime
{
    private static readonly TimeSpan MostInstallTime = TimeSpan.FromMinutes(5);

    private static string Folder { get; } = Find();

    /// <summary>How many checks the folder has.</summary>
    public static int Checks { get; } = CheckName().Count(File.ReadAllText(Path.Combine(Folder, "checks.mjs")));

    public async ValueTask InitializeAsync()
    {
        // npm writes this file last: a folder without it was not installed to its end.
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            await StartAsync("npm", MostInstallTime, ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"]);
        }
    }

    /// <summary>Runs <c>run.mjs</c>.</summary>
    /// <returns>The lines that it wrote, errors included.</returns>
    public static Task<IReadOnlyList<string>> RunAsync(TimeSpan mostTime, IReadOnlyList<string> arguments) => StartAsync("node", mostTime, ["run.mjs", .. arguments]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<IReadOnlyList<string>> StartAsync(string program, TimeSpan mostTime, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(mostTime);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return [.. (await output + await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KazDiplo.Graph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return Path.Combine(folder.FullName, "tests", "drivers");
    }

    [GeneratedRegex("^  async '", RegexOptions.Multiline)]
    private static partial Regex CheckName();
}
