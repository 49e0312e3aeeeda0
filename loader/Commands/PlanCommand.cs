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
        var target = new TargetOptions();
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command("plan", "Says what load would create, change, leave and retract; writes nothing.") { paths, json, quiet };
        target.AddTo(command);
        command.SetAction((parsed, cancellationToken) => GraphCommand.RunAsync(
            target.Read(parsed),
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
