using KazDiplo.Graph.Loader.Commands;
using KazDiplo.Graph.Loader.Reporting;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Loader.Composition;

/// <summary>Runs a verb that needs a database: opens it, closes it in good order, and turns failures into messages and exit codes.</summary>
internal static class GraphCommand
{
    public static async Task<int> RunAsync(GraphTarget target, bool json, Func<IGraphDatabase, ReportWriter, Task<int>> verb)
    {
        var writer = ReportWriter.For(json);
        try
        {
            var database = GraphOpener.Open(target);
            await using var closing = database.ConfigureAwait(false);
            return await verb(database, writer).ConfigureAwait(false);
        }
        catch (GraphException failure)
        {
            writer.WriteFailure($"{failure.Message} Nothing was written.");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            writer.WriteFailure("Interrupted; nothing was written. Give the same command again to go on.");
            return ExitCode.Interrupted;
        }
    }
}
