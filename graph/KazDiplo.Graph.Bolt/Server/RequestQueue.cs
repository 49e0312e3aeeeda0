using System.Threading.Channels;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// Messages that wait for their turn, one reader and one writer. Reading goes on while a query runs, so that a RESET is
/// seen; what a client may send ahead is bounded by bytes.
/// </summary>
internal sealed class RequestQueue : IDisposable
{
    /// <summary>What an empty message costs here.</summary>
    private const int BytesPerMessage = 64;

    private readonly Channel<byte[]> _messages = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly SemaphoreSlim _room = new(0);
    private long _bytes;

    /// <summary>True when nothing waits and nothing is being worked on.</summary>
    public bool IsIdle => Volatile.Read(ref _bytes) == 0;

    public bool HasWaiting => _messages.Reader.TryPeek(out _);

    /// <summary>Adds a message and returns once no more than <paramref name="bytesAhead"/> wait or are being worked on.</summary>
    public async ValueTask AddAsync(byte[] message, long bytesAhead, CancellationToken cancellationToken)
    {
        Interlocked.Add(ref _bytes, message.Length + BytesPerMessage);
        _messages.Writer.TryWrite(message);
        while (Volatile.Read(ref _bytes) > bytesAhead)
        {
            await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>No more messages come. What waits is still handed out.</summary>
    public void Complete(Exception? failure = null) => _messages.Writer.TryComplete(failure);

    public IAsyncEnumerable<byte[]> TakeAllAsync(CancellationToken cancellationToken) => _messages.Reader.ReadAllAsync(cancellationToken);

    /// <summary>To be called when a message has been answered.</summary>
    public void Done(byte[] message)
    {
        Interlocked.Add(ref _bytes, -(message.Length + BytesPerMessage));
        if (_room.CurrentCount == 0)
        {
            _room.Release();
        }
    }

    public void Dispose() => _room.Dispose();
}
