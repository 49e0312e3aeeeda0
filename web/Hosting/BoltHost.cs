using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KazDiplo.Graph.Bolt.Server;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Port;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace KazDiplo.Graph.Web.Hosting;

/// <summary>
/// Lets other people's tools reach the embedded store by Bolt. A port that cannot be had is a warning: the pages work
/// without it.
/// </summary>
public sealed partial class BoltHost(IOptions<BoltOptions> options, IStoreAddressBook addresses, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly ILogger _logger = loggers.CreateLogger<BoltHost>();
    private BoltServer? _server;

    /// <summary>For example <c>bolt://localhost:7687</c>; null while nothing listens.</summary>
    public string? Address { get; private set; }

    public async Task StartAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled || !database.Info.IsEmbedded)
        {
            return;
        }

        try
        {
            _server = await BoltServer.StartAsync(database, new NoAuthentication(), ServerOptions(options.Value), loggers, cancellationToken);
            var host = _server.EndPoint.Address.Equals(IPAddress.Loopback) ? "localhost" : new IPEndPoint(_server.EndPoint.Address, 0).ToString()[..^2];
            Address = string.Create(CultureInfo.InvariantCulture, $"bolt://{host}:{_server.EndPoint.Port}");
            addresses.Announce(database, Address);
        }
        catch (Exception taken) when (taken is AddressInUseException or SocketException)
        {
            Log.PortNotAvailable(_logger, options.Value.Host, options.Value.Port, taken.Message);
        }
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static BoltServerOptions ServerOptions(BoltOptions options)
    {
        var address = IPAddress.TryParse(options.Host.Trim('[', ']'), out var parsed) ? parsed : IPAddress.Loopback;
        var server = new BoltServerOptions
        {
            EndPoint = new IPEndPoint(address, options.Port),
            AllowedOrigins = options.AllowedOrigins.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
        return options.ServerAgent.Length == 0 ? server : server with { ServerAgent = options.ServerAgent };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Bolt does not listen on {Host}:{Port}: {Reason} The pages work; for Bolt, stop the program that listens there (perhaps a Neo4j), "
            + "or choose another port with --Bolt:Port=7688 (0 takes a free one), or switch it off with --Bolt:Enabled=false.")]
        public static partial void PortNotAvailable(ILogger logger, string host, int port, string reason);
    }
}
