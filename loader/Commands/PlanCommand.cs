using System.CommandLine;
using KazDiplo.Graph.Loader.Composition;
using KazDiplo.Graph.Loading;

namespace KazDiplo.Graph.Loader.Commands;

/// <summary><c>plan PATH…</c>: says what <c>load</c> would do, and writes nothing.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var to = CommonOptions.To();
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command("plan", "Says what load would create, change, leave and retract; writes nothing.") { paths, to, json, quiet };
        command.SetAction((parsed, cancellationToken) => GraphCommand.RunAsync(
            parsed.GetValue(to),
            parsed.GetValue(json),
            async (database, writer) =>
            {
                var report = await new LoadService(database, TimeProvider.System).PlanAsync(parsed.GetRequiredValue(paths), cancellationToken).ConfigureAwait(false);
                writer.WritePlan(report);
                return (int)report.Outcome;
            }));
        return command;
    }
}
