using System.Buffers;
using System.IO.Pipelines;
using System.Net.WebSockets;

namespace KazDiplo.Graph.Bolt.Server.WebSockets;

/// <summary>The bytes inside a WebSocket's binary messages as a connection; where one message ends means nothing.</summary>
internal sealed class WebSocketPipe : IDuplexPipe, IAsyncDisposable
{
    private const int BytesOfARead = 16 * 1024;

    private readonly Pipe _received = new();
    private readonly Pipe _toSend = new();
    private readonly WebSocket _socket;
    private readonly CancellationTokenSource _closed;
    private readonly Task _receiving;
    private readonly Task _sending;

    public WebSocketPipe(WebSocket socket, CancellationToken aborted)
    {
        _socket = socket;
        _closed = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        _receiving = ReceiveAllAsync();
        _sending = SendAllAsync();
    }

    public PipeReader Input => _received.Reader;

    public PipeWriter Output => _toSend.Writer;

    /// <summary>Sends what is left, says goodbye and lets go of the socket.</summary>
    public async ValueTask DisposeAsync()
    {
        await _toSend.Writer.CompleteAsync().ConfigureAwait(false);
        await _sending.ConfigureAwait(false);
        await _closed.CancelAsync().ConfigureAwait(false);
        await _received.Reader.CompleteAsync().ConfigureAwait(false);
        await _receiving.ConfigureAwait(false);
        _socket.Dispose();
        _closed.Dispose();
    }

    private async Task ReceiveAllAsync()
    {
        try
        {
            while (true)
            {
                var result = await _socket.ReceiveAsync(_received.Writer.GetMemory(BytesOfARead), _closed.Token).ConfigureAwait(false);
                if (result.MessageType != WebSocketMessageType.Binary)
                {
                    break;
                }

                _received.Writer.Advance(result.Count);
                if ((await _received.Writer.FlushAsync(_closed.Token).ConfigureAwait(false)).IsCompleted)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (IsEndOfConnection(exception))
        {
            // The peer went away without a close frame.
        }

        await _received.Writer.CompleteAsync().ConfigureAwait(false);
    }

    private async Task SendAllAsync()
    {
        try
        {
            while (true)
            {
                var result = await _toSend.Reader.ReadAsync(_closed.Token).ConfigureAwait(false);
                await SendAsync(result.Buffer).ConfigureAwait(false);
                _toSend.Reader.AdvanceTo(result.Buffer.End);
                if (result.IsCompleted)
                {
                    break;
                }
            }

            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _closed.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsEndOfConnection(exception))
        {
            // The peer went away.
        }

        await _toSend.Reader.CompleteAsync().ConfigureAwait(false);
    }

    // One flush becomes one message: the answer of the handshake must arrive in one piece.
    private async Task SendAsync(ReadOnlySequence<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var segment = bytes.First;
            bytes = bytes.Slice(segment.Length);
            await _socket.SendAsync(segment, WebSocketMessageType.Binary, endOfMessage: bytes.IsEmpty, _closed.Token).ConfigureAwait(false);
        }
    }

    private static bool IsEndOfConnection(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or IOException or InvalidOperationException;
}
