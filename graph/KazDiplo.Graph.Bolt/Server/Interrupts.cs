namespace KazDiplo.Graph.Bolt.Server;

/// <summary>
/// The INTERRUPT signal (docs-bolt, "Server state INTERRUPTED"): raised by the reading side as soon as a RESET arrives,
/// settled by the working side when it comes to that RESET in the queue. Thread safe.
/// </summary>
internal sealed class Interrupts(CancellationToken closed) : IDisposable
{
    private readonly Lock _gate = new();
    private CancellationTokenSource _current = CancellationTokenSource.CreateLinkedTokenSource(closed);
    private int _pending;

    /// <summary>A RESET waits further back in the queue: what stands before it is to be ignored.</summary>
    public bool IsRaised => Volatile.Read(ref _pending) > 0;

    /// <summary>Ends what is being worked on; also when the connection closes.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_gate)
            {
                return _current.Token;
            }
        }
    }

    public void Raise()
    {
        CancellationTokenSource current;
        lock (_gate)
        {
            Interlocked.Increment(ref _pending);
            current = _current;
        }

        current.Cancel();
    }

    /// <summary>To be called for each RESET; after the last one work may begin anew.</summary>
    public void Settle()
    {
        CancellationTokenSource old;
        lock (_gate)
        {
            if (Interlocked.Decrement(ref _pending) > 0)
            {
                return;
            }

            old = _current;
            _current = CancellationTokenSource.CreateLinkedTokenSource(closed);
        }

        // Nobody works with the old token any more. It is only unlinked: its source may still be inside Cancel.
        old.Dispose();
    }

    public void Dispose() => _current.Dispose();
}
