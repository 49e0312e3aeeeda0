using System.IO.Pipelines;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Server.Authentication;
using KazDiplo.Graph.Bolt.Server.WebSockets;
using KazDiplo.Graph.Port;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// What comes in on the port is known by its first bytes: Bolt's magic, or an HTTP request that is to become a WebSocket,
/// whose binary frames then carry the same bytes. TLS (<c>16 03</c>) is refused until certificates can be configured.
/// </summary>
internal sealed class BoltConnectionHandler(
    IGraphDatabase database, IBoltAuthenticator authenticator, BoltServerOptions options, ILogger logger) : ConnectionHandler
{
    private static ReadOnlySpan<byte> HttpGet => "GET "u8;

    public override async Task OnConnectedAsync(ConnectionContext connection)
    {
        using var watch = new ConnectionWatch(connection, options, logger);
        try
        {
            var first = await FirstBytesAsync(connection.Transport.Input, connection.ConnectionClosed).ConfigureAwait(false);
            if (first.AsSpan().SequenceEqual(ServerHandshake.Magic))
            {
                await ServeAsync(connection, connection.Transport, watch).ConfigureAwait(false);
            }
            else if (first.AsSpan().SequenceEqual(HttpGet))
            {
                await ServeWebSocketAsync(connection, watch).ConfigureAwait(false);
            }
            else if (first.Length > 0)
            {
                ServerLog.ConnectionRefused(logger, connection.ConnectionId, first[0] == 0x16 ? "TLS is not configured" : "the first bytes are not Bolt's");
            }
        }
        catch (Exception exception) when (exception is BoltProtocolException)
        {
            ServerLog.ConnectionRefused(logger, connection.ConnectionId, exception.Message);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ConnectionAbortedException)
        {
            // The peer went away.
        }
    }

    private async Task ServeWebSocketAsync(ConnectionContext connection, ConnectionWatch watch)
    {
        var upgrade = new WebSocketUpgrade(options.AllowedOrigins);
        if (await upgrade.AcceptAsync(connection).ConfigureAwait(false) is { } socket)
        {
            var pipe = new WebSocketPipe(socket, connection.ConnectionClosed);
            await using (pipe.ConfigureAwait(false))
            {
                await ServeAsync(connection, pipe, watch).ConfigureAwait(false);
            }
        }
    }

    private async Task ServeAsync(ConnectionContext context, IDuplexPipe transport, ConnectionWatch watch)
    {
        if (await ServerHandshake.NegotiateAsync(transport, context.ConnectionClosed).ConfigureAwait(false) is not { } version)
        {
            return;
        }

        var identity = new ConnectionIdentity("bolt-" + context.ConnectionId, context.LocalEndPoint ?? options.EndPoint);
        var sender = new ResponseSender(transport.Output, version, options.KeepAlive);
        var session = new BoltSession(database, authenticator, options, sender, identity);
        using var connection = new BoltConnection(transport.Input, session, logger, context.ConnectionClosed);
        watch.Observe(connection);
        await connection.RunAsync().ConfigureAwait(false);
    }

    /// <returns>Four bytes, left in the input; fewer where the peer went away.</returns>
    private static async Task<byte[]> FirstBytesAsync(PipeReader input, CancellationToken cancellationToken)
    {
        var result = await input.ReadAtLeastAsync(ServerHandshake.MagicBytes, cancellationToken).ConfigureAwait(false);
        var count = (int)Math.Min(result.Buffer.Length, ServerHandshake.MagicBytes);
        var bytes = new byte[count];
        System.Buffers.BuffersExtensions.CopyTo(result.Buffer.Slice(0, count), bytes);
        input.AdvanceTo(result.Buffer.Start);
        return bytes;
    }
}
