using System.IO.Pipelines;
using System.Net.Sockets;
using KazDiplo.Graph.Bolt.Framing;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>
/// One connection after its handshake: requests go out in a row without waiting, answers are read only when somebody wants
/// one. Nothing reads in the background, so a server that makes more than is read waits on TCP. Used by one caller at a time.
/// </summary>
internal sealed class BoltConnection : IAsyncDisposable
{
    private static readonly StreamPipeReaderOptions ReaderOptions = new(bufferSize: 64 * 1024, leaveOpen: true);

    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly BoltClientOptions _options;
    private readonly MessageReader _input;
    private readonly MessageWriter _output;
    private readonly PackStreamWriter _packer = new();
    private readonly Queue<PendingReply> _pending = new();
    private Codec _codec;
    private Task<ReadOnlyMemory<byte>?>? _reading;
    private GraphException? _failure;
    private int _closed;

    public BoltConnection(ServerAddress address, Socket socket, Stream stream, BoltVersion version, BoltClientOptions options)
    {
        Address = address;
        Version = version;
        _socket = socket;
        _stream = stream;
        _options = options;
        _input = new MessageReader(PipeReader.Create(stream, ReaderOptions));
        _output = new MessageWriter(PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true)));
        _codec = new Codec(_packer, version, options.Limits, utc: false);
        OpenedAt = options.Time.GetTimestamp();
        IdleSince = OpenedAt;
    }

    public ServerAddress Address { get; }

    public BoltVersion Version { get; }

    /// <summary>The server promises a sign of life within this time; null where it promises nothing (hint <c>connection.recv_timeout_seconds</c>).</summary>
    public TimeSpan? ReceiveTimeout { get; set; }

    public long OpenedAt { get; }

    /// <summary>When it was last given back; a timestamp of the options' clock.</summary>
    public long IdleSince { get; set; }

    public bool IsBroken => Volatile.Read(ref _closed) != 0;

    /// <summary>Nothing is being answered and nothing has failed since the last RESET.</summary>
    public bool IsClean => !IsBroken && _pending.Count == 0 && _failure is null;

    /// <summary>The peer has closed its side; found out without a round trip.</summary>
    public bool IsClosedByPeer
    {
        get
        {
            try
            {
                return _socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && _socket.Available == 0;
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    /// <summary>For 4.4: the server agreed to send date-times in UTC.</summary>
    public void UseUtc() => _codec = new Codec(_packer, Version, _options.Limits, utc: true);

    /// <summary>Puts a request behind those before it; it goes out with the next <see cref="FlushAsync"/>.</summary>
    public T Send<T>(Request request, T reply)
        where T : PendingReply
    {
        CheckUsable();
        _packer.Reset();
        _codec.Requests.Write(request);
        _output.Write(_packer.Written.Span);
        _pending.Enqueue(reply);
        return reply;
    }

    /// <exception cref="GraphException">The connection is lost.</exception>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Half a message may have gone out.
            Abort();
            throw;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            throw Lose(exception);
        }
    }

    /// <summary>Reads until this answer is there. Answers to others on the way are handed to them.</summary>
    /// <exception cref="GraphException">The connection is lost; a failure that the server reports is left in the reply.</exception>
    public async ValueTask ReceiveAsync(PendingReply reply, CancellationToken cancellationToken)
    {
        while (!reply.IsComplete)
        {
            await ReceiveOneAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>As <see cref="ReceiveAsync"/>, and throws what the server reports.</summary>
    public async ValueTask ExpectSuccessAsync(PendingReply reply, CancellationToken cancellationToken)
    {
        await ReceiveAsync(reply, cancellationToken).ConfigureAwait(false);
        if (reply.Failure is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Reads one message and hands it to whom it belongs. After a cancellation the same message can still be read.</summary>
    public async ValueTask ReceiveOneAsync(CancellationToken cancellationToken)
    {
        CheckUsable();
        try
        {
            Dispatch(await NextMessageAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            throw Lose(exception);
        }
    }

    /// <summary>
    /// Ends whatever the server is doing for this connection and forgets its transaction. RESET overtakes what was sent
    /// before it (docs-bolt, "Request message - RESET"). A server that does not answer in time loses the connection.
    /// </summary>
    /// <returns>False when the connection is of no more use.</returns>
    public async Task<bool> TryResetAsync(TimeSpan timeout)
    {
        if (IsBroken)
        {
            return false;
        }

        using var patience = new CancellationTokenSource(timeout, _options.Time);
        try
        {
            var reply = Send(new ResetRequest(), new PendingReply());
            await FlushAsync(patience.Token).ConfigureAwait(false);
            await ReceiveAsync(reply, patience.Token).ConfigureAwait(false);
            _failure = null;
            return reply.Failure is null;
        }
        catch (Exception exception) when (exception is GraphException or OperationCanceledException)
        {
            Abort();
            return false;
        }
    }

    /// <summary>Closes without a word, from any thread; whoever reads is told that the connection is lost.</summary>
    public void Abort()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            _socket.Dispose();
            _stream.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsClean)
        {
            try
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
                Send(new GoodbyeRequest(), new PendingReply());
                await FlushAsync(patience.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is GraphException or OperationCanceledException)
            {
                // The farewell is a courtesy.
            }
        }

        Abort();
    }

    private async ValueTask<ReadOnlyMemory<byte>> NextMessageAsync(CancellationToken cancellationToken)
    {
        if (_reading is null)
        {
            var read = _input.ReadAsync(_options.Limits.MaxMessageBytes, CancellationToken.None);
            if (read.IsCompletedSuccessfully)
            {
                return read.Result ?? throw new EndOfStreamException();
            }

            _reading = read.AsTask();
        }

        // The read itself is never cancelled: half a message would be lost. Only the waiting for it is.
        await WaitAsync(_reading, cancellationToken).ConfigureAwait(false);
        var message = await _reading.ConfigureAwait(false);
        _reading = null;
        return message ?? throw new EndOfStreamException();
    }

    private async Task WaitAsync(Task reading, CancellationToken cancellationToken)
    {
        while (true)
        {
            var heard = _input.LastHeard;
            try
            {
                await reading.WaitAsync(ReceiveTimeout ?? Timeout.InfiniteTimeSpan, _options.Time, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (TimeoutException) when (ReceiveTimeout is { } timeout)
            {
                if (_input.LastHeard == heard)
                {
                    Abort();
                    throw ConnectionFailures.Silent(Address, timeout);
                }
            }
        }
    }

    private void Dispatch(ReadOnlyMemory<byte> message)
    {
        if (!_pending.TryPeek(out var reply))
        {
            throw new BoltProtocolException("The server answered what nobody asked.");
        }

        switch (_codec.Responses.Read(message.Span))
        {
            case RecordResponse record:
                reply.OnRecord(record.Fields);
                return;
            case SuccessResponse success:
                reply.OnSuccess(success.Metadata);
                break;
            case FailureResponse failure:
                _failure = FailureMapper.Map(failure.Metadata, Version);
                reply.OnFailure(_failure);
                break;
            default:
                reply.OnFailure(_failure ?? throw new BoltProtocolException("The server ignores a request though none has failed."));
                break;
        }

        _pending.Dequeue();
    }

    private void CheckUsable()
    {
        if (IsBroken)
        {
            throw ConnectionFailures.Lost(Address, new EndOfStreamException());
        }
    }

    private GraphException Lose(Exception cause)
    {
        Abort();
        return ConnectionFailures.Lost(Address, cause);
    }

    private static bool IsLoss(Exception exception) =>
        exception is IOException or SocketException or ObjectDisposedException or BoltProtocolException or InvalidOperationException;
}
