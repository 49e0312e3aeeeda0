using KazDiplo.Graph.Bolt.Client;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Tests.Client;

/// <summary>Short forms for tests of the client.</summary>
internal static class ClientReading
{
    public static BoltGraphDatabase Open(string uri, Func<BoltClientOptions, BoltClientOptions>? change = null)
    {
        var options = new BoltClientOptions { Uri = BoltUri.Parse(uri), MaxRetryTime = TimeSpan.FromSeconds(5) };
        return BoltGraphDatabase.Open(change?.Invoke(options) ?? options);
    }

    /// <summary>Asks a scripted server for its port: which server was it?</summary>
    public static async Task<long> PortAsync(this IGraphDatabase database, AccessMode mode)
    {
        await using var session = database.OpenSession(new SessionOptions { AccessMode = mode });
        return await session.PortAsync();
    }

    public static async Task<long> PortAsync(this IGraphSession session)
    {
        await using var cursor = await session.RunAsync("RETURN port", cancellationToken: TestContext.Current.CancellationToken);
        (await cursor.FetchAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        var port = cursor.Current[0].AsInteger();
        await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
        return port;
    }
}
