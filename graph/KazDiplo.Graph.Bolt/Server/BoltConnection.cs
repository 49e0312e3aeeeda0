using System.IO.Pipelines;
using KazDiplo.Graph.Bolt.Framing;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.Server.Forms;
using KazDiplo.Graph.Bolt.Server.States;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;
using Microsoft.Extensions.Logging;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// One connection after its handshake. Two loops: one reads messages into a queue and raises the interrupt for each
/// RESET; the other answers them in order, by the state that the connection is in.
/// </summary>
internal sealed class BoltConnection : IDisposable
{
    private static readonly Dictionary<string, Value> Nothing = [];

    private readonly MessageReader _messages;
    private readonly BoltSession _session;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _closed;
    private readonly Interrupts _interrupts;
    private readonly RequestQueue _queue = new();
    private RequestReader _requests;
    private long _requestsRead;
    private volatile SessionState _state = new NegotiationState();

    public BoltConnection(PipeReader input, BoltSession session, ILogger logger, CancellationToken aborted)
    {
        _messages = new MessageReader(input);
        _session = session;
        _logger = logger;
        _closed = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        _interrupts = new Interrupts(_closed.Token);
        _requests = UseForm();
    }

    public bool IsAuthenticated => _state.IsAuthenticated;

    /// <summary>True while a request is being answered or waits for it.</summary>
    public bool IsBusy => !_queue.IsIdle;

    public long RequestsRead => Interlocked.Read(ref _requestsRead);

    private BoltLimits Limits => _session.Options.Limits;

    private ResponseSender Sender => _session.Sender;

    /// <summary>Returns when the connection is at its end, with nothing left open.</summary>
    public async Task RunAsync()
    {
        var reading = ReadAsync();
        try
        {
            await AnswerAllAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The peer went away; what was open is undone below.
        }
        finally
        {
            await _closed.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            await _state.ReleaseAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _interrupts.Dispose();
        _queue.Dispose();
        _closed.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                // Before logon one message at a time: the next one is read under the limit that holds then.
                var limit = IsAuthenticated ? Limits.MaxMessageBytes : Limits.MaxMessageBytesBeforeLogon;
                var message = await _messages.ReadAsync(limit, _closed.Token).ConfigureAwait(false);
                if (message is not { } bytes)
                {
                    break;
                }

                Interlocked.Increment(ref _requestsRead);
                if (RequestReader.IsReset(bytes.Span))
                {
                    _interrupts.Raise();
                }

                await _queue.AddAsync(bytes.ToArray(), IsAuthenticated ? Limits.MaxMessageBytes : 0, _closed.Token).ConfigureAwait(false);
            }

            // Nobody is there to read an answer: what runs is ended.
            _queue.Complete();
            await _closed.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or BoltProtocolException or ObjectDisposedException)
        {
            _queue.Complete(exception);
        }
    }

    private async Task AnswerAllAsync()
    {
        try
        {
            await foreach (var message in _queue.TakeAllAsync(_closed.Token).ConfigureAwait(false))
            {
                await MoveToAsync(await AnswerAsync(message).ConfigureAwait(false)).ConfigureAwait(false);
                if (!_queue.HasWaiting || _state is DefunctState)
                {
                    await Sender.FlushAsync(_closed.Token).ConfigureAwait(false);
                }

                if (_state is DefunctState)
                {
                    return;
                }

                _queue.Done(message);
            }
        }
        catch (BoltProtocolException malformed)
        {
            // A frame that cannot be read; the requests before it have been answered.
            Fail(RequestErrors.Malformed(malformed.Message), DefunctState.Instance);
            await Sender.FlushAsync(_closed.Token).ConfigureAwait(false);
        }
    }

    private async ValueTask<SessionState> AnswerAsync(byte[] message)
    {
        try
        {
            return await AnswerAsync(_requests.Read(message)).ConfigureAwait(false);
        }
        catch (BoltProtocolException malformed)
        {
            return Fail(RequestErrors.Malformed(malformed.Message), DefunctState.Instance);
        }
        catch (UnexpectedRequestException unexpected)
        {
            return Fail(RequestErrors.Unexpected(unexpected.Request, unexpected.State), DefunctState.Instance);
        }
        catch (ValueException value)
        {
            return Fail(RequestErrors.Invalid(value.Message), _state.AfterFailure);
        }
        catch (GraphException failure)
        {
            return Fail(failure, _state.AfterFailure);
        }
        catch (OperationCanceledException) when (_interrupts.IsRaised && !_closed.IsCancellationRequested)
        {
            Sender.Ignored();
            return FailedState.Instance;
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or IOException))
        {
            ServerLog.RequestFailed(_logger, _session.Identity.Id, defect);
            return Fail(RequestErrors.Defect(_session.Identity.Id), _state.AfterFailure);
        }
    }

    private async ValueTask<SessionState> AnswerAsync(Request request)
    {
        switch (request)
        {
            case GoodbyeRequest:
                return DefunctState.Instance;
            case ResetRequest when IsAuthenticated:
                _interrupts.Settle();
                await _state.ReleaseAsync().ConfigureAwait(false);
                Sender.Success(Nothing);
                return new ReadyState();
            case ResetRequest:
                throw new UnexpectedRequestException(request, _state.Name);
            case var _ when _interrupts.IsRaised:
                Sender.Ignored();
                return _state;
            default:
                var next = await _state.HandleAsync(_session, request, _interrupts.Token).ConfigureAwait(false);
                if (request is HelloRequest && _session.UsesUtcPatch)
                {
                    _requests = UseForm();
                }

                return next;
        }
    }

    private SessionState Fail(GraphException failure, SessionState next)
    {
        Sender.Failure(FailureForm.Of(_session.Version, failure));
        return next;
    }

    private async ValueTask MoveToAsync(SessionState next)
    {
        var old = _state;
        _state = next;
        if (next is FailedState or DefunctState)
        {
            // What was open is let go of at once: a client may take its time with RESET.
            await old.ReleaseAsync().ConfigureAwait(false);
        }
    }

    private RequestReader UseForm()
    {
        Sender.UseForm(_session.UsesUtcPatch);
        return new RequestReader(new ValueUnpacker(_session.Version, Limits, _session.UsesUtcPatch, acceptsEntities: false));
    }
}
