using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client;

/// <summary>Which failures may pass when the same work is done again, and how long to wait before.</summary>
/// <param name="isRouting">Another server of a cluster may do what this one cannot.</param>
internal sealed class RetryPolicy(TimeProvider time, TimeSpan longest, bool isRouting)
{
    private const double Growth = 2;
    private const double Jitter = 0.2;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly long _started = time.GetTimestamp();
    private TimeSpan _pause = FirstPause;

    public bool IsRetryable(GraphException failure) =>
        failure.IsTransient || (isRouting && IsLostLeadership(failure)) || failure.Code == "Neo.ClientError.Security.AuthorizationExpired";

    /// <summary>The server that was asked to write follows another one now; a new routing table names it.</summary>
    public static bool IsLostLeadership(GraphException failure) =>
        failure.Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    /// <summary>Every other router of the cluster would say the same.</summary>
    public static bool IsFinalForRouting(GraphException failure) =>
        failure.Code is "Neo.ClientError.Database.DatabaseNotFound" or "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture"
        || failure.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)
        || failure.Code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal)
        || failure.Code.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal);

    /// <summary>Waits before the next attempt; the waits grow, and differ between clients that failed together.</summary>
    /// <returns>False when the time for attempts is over.</returns>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        if (time.GetElapsedTime(_started) + _pause > longest)
        {
            return false;
        }

        var spread = 1 + (Jitter * ((2 * Random.Shared.NextDouble()) - 1));
        await Task.Delay(_pause * spread, time, cancellationToken).ConfigureAwait(false);
        _pause = TimeSpan.FromTicks(Math.Min((_pause * Growth).Ticks, LongestPause.Ticks));
        return true;
    }
}
