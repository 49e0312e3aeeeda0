using KazDiplo.Graph.Port;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>
/// What happens between listening and being ready: the graph is opened, an empty store is filled, and one line on
/// standard output says where the application is. A failure ends the process with its message.
/// </summary>
public sealed class GraphOpening(
    IGraphOpener opener,
    GraphGate gate,
    FirstLoad firstLoad,
    IOptions<GraphOptions> options,
    Readiness readiness,
    HostOutcome outcome,
    HostAddresses addresses,
    BoltHost bolt,
    IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await addresses.ListeningAsync(stoppingToken);
            // Opening and loading work on their caller's thread.
            await Task.Run(() => PrepareAsync(stoppingToken), stoppingToken);
            readiness.Ready();
            await Console.Out.WriteLineAsync($"KazDiplo.Graph is ready at {addresses.Text}{(bolt.Address is { } address ? $" and {address}" : "")}");
        }
        catch (Exception exception) when (stoppingToken.IsCancellationRequested && exception is OperationCanceledException or GraphException)
        {
            // Stopped while starting: the load is one transaction, so nothing is left half done.
        }
        catch (StartRefusedException refusal)
        {
            Stop(refusal.Message, refusal.ExitCode);
        }
        catch (GraphException failure)
        {
            Stop($"The first load failed, nothing was written: {failure.Message} ({failure.Code})", ExitCode.Refused);
        }
        catch (Exception defect)
        {
            // Ours to mend, so all of it is said; the process must not go on without a graph.
            Stop(defect.ToString(), ExitCode.Refused);
        }
    }

    private async Task PrepareAsync(CancellationToken stoppingToken)
    {
        var database = await opener.OpenAsync(options.Value, stoppingToken);
        gate.Open(database);
        await firstLoad.RunWhereEmptyAsync(stoppingToken);
        await bolt.StartAsync(database, stoppingToken);
    }

    private void Stop(string message, int exitCode)
    {
        readiness.Wait(message.ReplaceLineEndings(" "));
        Console.Error.WriteLine(message);
        outcome.ExitCode = exitCode;
        lifetime.StopApplication();
    }
}
