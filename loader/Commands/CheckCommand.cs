using System.CommandLine;
using KazDiplo.Graph.Loader.Reporting;
using KazDiplo.Graph.Loading;

namespace KazDiplo.Graph.Loader.Commands;

/// <summary><c>check PATH…</c>: validates files without a database.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command("check", "Validates seed files without a database.") { paths, json, quiet };
        command.SetAction(parsed =>
        {
            var writer = ReportWriter.For(parsed.GetValue(json));
            var report = LoadService.Check(parsed.GetRequiredValue(paths));
            writer.WriteCheck(report);
            return (int)report.Outcome;
        });
        return command;
    }
}
