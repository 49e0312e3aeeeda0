using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Net;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Connections;

namespace KazDiplo.Graph.Bolt.Server.WebSockets;

/// <summary>
/// The server's half of the opening handshake (RFC 6455 §4.2). A page that somebody visits must not reach the graph:
/// every <c>Origin</c> that is not allowed is refused, and on loopback every <c>Host</c> that is not loopback (DNS rebinding).
/// </summary>
internal sealed class WebSocketUpgrade(IReadOnlyCollection<string> allowedOrigins)
{
    private const int MostHeadBytes = 16 * 1024;
    private const string WebSocketGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;

    /// <returns>Null where the request was refused; the refusal has been sent.</returns>
    public async Task<WebSocket?> AcceptAsync(ConnectionContext connection)
    {
        var head = await ReadHeadAsync(connection.Transport.Input, connection.ConnectionClosed).ConfigureAwait(false);
        var request = HttpHead.Parse(head);
        var isLocal = connection.LocalEndPoint is not IPEndPoint local || IPAddress.IsLoopback(local.Address);
        var refusal = request is null ? (400, "The request cannot be read.") : Refuse(request, isLocal);
        if (refusal is var (status, reason))
        {
            await AnswerAsync(connection.Transport.Output, status, reason, connection.ConnectionClosed).ConfigureAwait(false);
            return null;
        }

        var answer = $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {Accept(request!["Sec-WebSocket-Key"]!)}\r\n\r\n";
        await connection.Transport.Output.WriteAsync(Encoding.ASCII.GetBytes(answer), connection.ConnectionClosed).ConfigureAwait(false);
        return WebSocket.CreateFromStream(
            new DuplexStream(connection.Transport), new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = Timeout.InfiniteTimeSpan });
    }

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6455 §4.2.2 names SHA-1; it proves that the peer speaks WebSocket and keeps no secret.")]
    private static string Accept(string key) => Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + WebSocketGuid)));

    private (int Status, string Reason)? Refuse(HttpHead request, bool isLocal)
    {
        if (isLocal && !LoopbackName.Is(request["Host"]))
        {
            return (403, $"Refused: the host '{request["Host"]}' is not this machine.");
        }

        if (request["Origin"] is { } origin && !allowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            return (403, $"Refused: pages of '{origin}' may not connect. List the origin in Bolt:AllowedOrigins.");
        }

        return IsUpgrade(request) ? null : (426, "This port speaks Bolt. Open the web application's own address in a browser, and connect drivers with bolt://.");
    }

    private static string Phrase(int status) => status switch
    {
        403 => "Forbidden",
        426 => "Upgrade Required",
        _ => "Bad Request",
    };

    private static bool IsUpgrade(HttpHead request) =>
        request.HasToken("Upgrade", "websocket")
        && request.HasToken("Connection", "Upgrade")
        && request["Sec-WebSocket-Version"] == "13"
        && request["Sec-WebSocket-Key"] is { Length: 24 };

    private static async Task<byte[]> ReadHeadAsync(PipeReader input, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            var reader = new SequenceReader<byte>(result.Buffer);
            if (reader.TryReadTo(out ReadOnlySequence<byte> head, HeadEnd) && head.Length <= MostHeadBytes)
            {
                var bytes = head.ToArray();
                input.AdvanceTo(reader.Position);
                return bytes;
            }

            if (result.IsCompleted || result.Buffer.Length > MostHeadBytes)
            {
                throw new BoltProtocolException("An HTTP request has no end, or is too long.");
            }

            input.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static async Task AnswerAsync(PipeWriter output, int status, string reason, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(reason + "\n");
        var upgrade = status == 426 ? "Upgrade: websocket\r\n" : "";
        var head = $"HTTP/1.1 {status} {Phrase(status)}\r\n{upgrade}Content-Type: text/plain; charset=utf-8\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
        await output.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body], cancellationToken).ConfigureAwait(false);
        await output.CompleteAsync().ConfigureAwait(false);
    }
}
