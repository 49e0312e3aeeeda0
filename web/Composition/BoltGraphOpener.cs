using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Web.Hosting;

namespace KazDiplo.Graph.Web.Composition;

/// <summary>
/// Reaches the database behind Bolt that <c>Graph:Uri</c> names. A server that is not there yet is waited for, as
/// containers start in any order; one that refuses ends the start.
/// </summary>
public sealed class BoltGraphOpener(Readiness readiness, TimeProvider clock) : IGraphOpener
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public async Task<IGraphDatabase> OpenAsync(GraphOptions options, CancellationToken cancellationToken)
    {
        var database = BoltGraphDatabase.Open(options.ToBoltTarget().ToOptions());
        try
        {
            while (await ObstacleAsync(database, cancellationToken) is { } obstacle)
            {
                readiness.Wait($"Waiting for the graph at {database.Info.Address}: {obstacle}");
                await Task.Delay(Pause, clock, cancellationToken);
            }

            return database;
        }
        catch (Exception exception)
        {
            await database.DisposeAsync();
            if (exception is GraphException refusal)
            {
                throw new StartRefusedException($"The graph at {database.Info.Address} cannot be used: {refusal.Message} ({refusal.Code})", inner: refusal);
            }

            throw;
        }
    }

    /// <returns>What stands in the way for now; null when the database answers.</returns>
    private static async Task<string?> ObstacleAsync(BoltGraphDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            await database.VerifyConnectivityAsync(cancellationToken);
            return null;
        }
        catch (GraphException failure) when (failure.IsTransient)
        {
            return failure.Message;
        }
    }
}
