using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Sessions;

/// <summary>
/// Rows of a running query. Batches are made on the thread pool, so that no caller's thread is held by a long query;
/// most fetches only take the next row of a batch.
/// </summary>
internal sealed class EmbeddedResultCursor(EmbeddedTransaction transaction, QueryRun run) : IResultCursor
{
    private List<Value[]> _batch = [];
    private int _next;
    private Task? _filling;
    private bool _isExhausted;
    private bool _isStopped;
    private ResultSummary? _summary;

    public IReadOnlyList<string> Columns => run.Plan.Columns;

    public IReadOnlyList<Value> Current { get; private set; } = [];

    public ValueTask<bool> FetchAsync(CancellationToken cancellationToken = default)
    {
        if (_next < _batch.Count)
        {
            Current = _batch[_next++];
            return new ValueTask<bool>(true);
        }

        return _isExhausted || _isStopped ? new ValueTask<bool>(false) : FetchNextBatchAsync(cancellationToken);
    }

    public async Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (!_isExhausted && !_isStopped)
        {
            await FillAsync(keep: false, cancellationToken).ConfigureAwait(false);
        }

        _batch = [];
        _next = 0;
        return _summary ??= run.Summarize(null);
    }

    /// <summary>Takes all that is left into memory, for another statement is to run in the same transaction.</summary>
    public async Task BufferAsync(CancellationToken cancellationToken)
    {
        while (!_isExhausted && !_isStopped)
        {
            await FillAsync(keep: true, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the query wherever it is, and waits until it has noticed.</summary>
    public async Task StopAsync()
    {
        if (_isExhausted || _isStopped)
        {
            return;
        }

        _isStopped = true;
        run.Cancel();
        if (_filling is { } filling)
        {
            await filling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        run.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        var unfinished = !_isExhausted && !_isStopped;
        await StopAsync().ConfigureAwait(false);
        if (unfinished)
        {
            await transaction.AbandonStatementAsync(run).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> FetchNextBatchAsync(CancellationToken cancellationToken)
    {
        await FillAsync(keep: false, cancellationToken).ConfigureAwait(false);
        if (_next >= _batch.Count)
        {
            return false;
        }

        Current = _batch[_next++];
        return true;
    }

    private async Task FillAsync(bool keep, CancellationToken cancellationToken)
    {
        var batch = new List<Value[]>();
        try
        {
            await PullAsync(batch, cancellationToken).ConfigureAwait(false);
            if (keep)
            {
                run.HoldRows(batch.Count);
            }

            if (_isExhausted)
            {
                var bookmark = await transaction.CompleteStatementAsync(run, cancellationToken).ConfigureAwait(false);
                _summary = run.Summarize(bookmark);
                run.Dispose();
            }
        }
        catch (Exception exception)
        {
            await FailAsync().ConfigureAwait(false);
            if (transaction.Translate(exception, cancellationToken) is { } translated)
            {
                throw translated;
            }

            throw;
        }

        Take(batch, keep);
    }

    private async Task PullAsync(List<Value[]> batch, CancellationToken cancellationToken)
    {
        var registration = cancellationToken.UnsafeRegister(static state => ((QueryRun)state!).Cancel(), run);
        await using (registration.ConfigureAwait(false))
        {
            var filling = Task.Run(() => run.Fill(batch), CancellationToken.None);
            _filling = filling;
            var more = await filling.ConfigureAwait(false);
            // Disposed while it ran: whoever disposes ends the statement, its result is nobody's.
            _isExhausted = _isStopped ? throw new OperationCanceledException() : !more;
        }
    }

    private void Take(List<Value[]> batch, bool keep)
    {
        if (keep)
        {
            _batch.RemoveRange(0, _next);
            _batch.AddRange(batch);
        }
        else
        {
            _batch = batch;
        }

        _next = 0;
    }

    private async Task FailAsync()
    {
        if (!_isStopped)
        {
            _isStopped = true;
            run.Dispose();
            await transaction.FailAsync().ConfigureAwait(false);
        }
    }
}
