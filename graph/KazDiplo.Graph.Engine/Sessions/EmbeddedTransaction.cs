using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Engine.Planning;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Sessions;

/// <summary>
/// A transaction, explicit or of one statement. A reader keeps the snapshot it began with; a writer takes its turn at
/// its first writing statement and from then on reads its own changes. A failed statement fails the transaction.
/// </summary>
internal sealed class EmbeddedTransaction : IGraphTransaction
{
    private readonly DatabaseCore _core;
    private readonly AccessMode _mode;
    private readonly bool _autoCommit;
    private readonly TimeSpan? _timeout;
    private readonly Action<string> _committed;
    private readonly CancellationTokenSource _end = new();
    private readonly GraphView? _snapshot;
    private readonly DateTimeOffset _began;
    private GraphWriter? _writer;
    private EmbeddedResultCursor? _running;
    private bool _schemaChanged;
    private State _state = State.Open;

    public EmbeddedTransaction(DatabaseCore core, AccessMode mode, TimeSpan? timeout, bool autoCommit, Action<string> committed)
    {
        _core = core;
        _mode = mode;
        _timeout = timeout;
        _autoCommit = autoCommit;
        _committed = committed;
        _began = core.Options.Time.GetUtcNow();
        _snapshot = mode == AccessMode.Read ? core.Store.Current : null;
        if (timeout is { } time && time > TimeSpan.Zero)
        {
            _end.CancelAfter(time);
        }
    }

    private enum State
    {
        Open,
        Failed,
        Closed,
    }

    public bool IsAutoCommit => _autoCommit;

    private GraphView View => _writer?.View ?? _snapshot ?? _core.Store.Current;

    public async Task<IResultCursor> RunAsync(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default)
    {
        CheckOpen();
        cancellationToken.ThrowIfCancellationRequested();
        parameters ??= new Dictionary<string, Value>();
        try
        {
            if (_running is not null)
            {
                await _running.BufferAsync(cancellationToken).ConfigureAwait(false);
            }

            var plan = _core.Compiler.Compile(query, View, _schemaChanged ? null : _core.SchemaVersion);
            CheckRunnable(plan, parameters);
            await TakeWriterAsync(plan, cancellationToken).ConfigureAwait(false);
            _running = new EmbeddedResultCursor(this, CreateRun(plan, parameters));
            return _running;
        }
        catch (Exception exception)
        {
            await FailAsync().ConfigureAwait(false);
            if (Translate(exception, cancellationToken) is { } translated)
            {
                throw translated;
            }

            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckOpen();
        if (_running is not null)
        {
            await _running.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }

        await EndAsync(commit: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs an auto-commit statement to its end.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (_state == State.Open && _running is not null)
        {
            await _running.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_state != State.Closed)
        {
            await StopRunningAsync().ConfigureAwait(false);
            await EndAsync(commit: false, CancellationToken.None).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        _end.Dispose();
    }

    /// <summary>To be called when a statement has run to its end.</summary>
    /// <returns>The bookmark of the commit of an auto-commit statement; null inside an explicit transaction.</returns>
    public async Task<string?> CompleteStatementAsync(QueryRun run, CancellationToken cancellationToken)
    {
        _schemaChanged |= run.Plan.Type == QueryType.Schema;
        return _autoCommit ? await EndAsync(commit: true, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>To be called when a statement is left before its end: an auto-commit one is undone.</summary>
    public async Task AbandonStatementAsync(QueryRun run)
    {
        if (_autoCommit || run.Plan.NeedsWriter)
        {
            await FailAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Undoes everything; the transaction can only be closed.</summary>
    public async Task FailAsync()
    {
        if (_state == State.Open)
        {
            await EndAsync(commit: false, CancellationToken.None).ConfigureAwait(false);
            _state = _autoCommit ? State.Closed : State.Failed;
        }
    }

    /// <summary>What a caller is told of a failure; null where it is told the exception itself.</summary>
    public Exception? Translate(Exception exception, CancellationToken callersToken) => exception switch
    {
        ValueException value => ErrorMapper.Map(value),
        StorageException storage => ErrorMapper.Map(storage),
        InsufficientExecutionStackException => QueryErrors.NestedTooDeeply(),
        OperationCanceledException when callersToken.IsCancellationRequested => new OperationCanceledException(callersToken),
        OperationCanceledException when _timeout is { } timeout && _end.IsCancellationRequested => QueryErrors.TimedOut(timeout),
        OperationCanceledException => QueryErrors.Terminated(),
        _ => null,
    };

    private void CheckRunnable(QueryPlan plan, IReadOnlyDictionary<string, Value> parameters)
    {
        if (plan.NeedsWriter && _mode == AccessMode.Read && plan.Mode != ExecutionMode.Explain)
        {
            throw QueryErrors.WriteInReadTransaction();
        }

        var missing = plan.Mode == ExecutionMode.Explain ? null : plan.Parameters.FirstOrDefault(name => !parameters.ContainsKey(name));
        if (missing is not null)
        {
            throw QueryErrors.ParameterMissing(missing);
        }
    }

    private async Task TakeWriterAsync(QueryPlan plan, CancellationToken cancellationToken)
    {
        if (plan.NeedsWriter && plan.Mode != ExecutionMode.Explain && _writer is null)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(_end.Token, cancellationToken);
            _writer = await _core.Store.BeginWriteAsync(_core.Options.WriterWait, either.Token).ConfigureAwait(false);
        }
    }

    private QueryRun CreateRun(QueryPlan plan, IReadOnlyDictionary<string, Value> parameters)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        var context = new QueryContext
        {
            View = View,
            Writer = plan.NeedsWriter ? _writer : null,
            StoreId = _core.Store.Id,
            Parameters = parameters,
            Clock = new QueryClock(_core.Options.Time, _began),
            Limits = _core.Options.Limits,
            CancellationToken = stop.Token,
            Procedures = _core.Procedures,
            Row = new Value[plan.SlotCount],
        };
        return new QueryRun(plan, context, stop);
    }

    private async Task<string?> EndAsync(bool commit, CancellationToken cancellationToken)
    {
        if (_state != State.Open)
        {
            _state = State.Closed;
            return null;
        }

        _state = State.Closed;
        var writer = _writer;
        _writer = null;
        if (!commit || writer is null)
        {
            writer?.Dispose();
            return commit ? Publish(_core.Store.Current.Sequence) : null;
        }

        try
        {
            var sequence = await writer.CommitAsync(cancellationToken).ConfigureAwait(false);
            if (_schemaChanged)
            {
                _core.NoteSchemaChange();
            }

            return Publish(sequence);
        }
        catch (StorageException exception)
        {
            throw ErrorMapper.Map(exception);
        }
        finally
        {
            writer.Dispose();
        }
    }

    private string Publish(long sequence)
    {
        var bookmark = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kd:{sequence}");
        _committed(bookmark);
        return bookmark;
    }

    private async Task StopRunningAsync()
    {
        if (_running is { } running)
        {
            _running = null;
            await running.StopAsync().ConfigureAwait(false);
        }
    }

    private void CheckOpen()
    {
        if (_state == State.Failed)
        {
            throw QueryErrors.TransactionFailed();
        }

        if (_state == State.Closed)
        {
            throw QueryErrors.TransactionClosed();
        }
    }
}
