using System.CommandLine;
using KazDiplo.Graph.Loader.Composition;
using KazDiplo.Graph.Loader.Reporting;
using KazDiplo.Graph.Loading;

namespace KazDiplo.Graph.Loader.Commands;

/// <summary><c>load PATH…</c>: reads seed files and writes the graph.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var target = new TargetOptions();
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command("load", "Reads seed files and writes the graph. A second load of the same data writes nothing.") { paths, json, quiet };
        target.AddTo(command);
        command.SetAction((parsed, cancellationToken) => GraphCommand.RunAsync(
            target.Read(parsed),
            parsed.GetValue(json),
            async (database, writer) =>
            {
                using var progress = ProgressLine.Create(parsed.GetValue(quiet));
                var report = await new LoadService(database, TimeProvider.System)
                    .LoadAsync(parsed.GetRequiredValue(paths), progress, cancellationToken).ConfigureAwait(false);
                progress.Finish();
                writer.WriteLoad(report);
                return (int)report.Outcome;
            }));
        return command;
    }
}
