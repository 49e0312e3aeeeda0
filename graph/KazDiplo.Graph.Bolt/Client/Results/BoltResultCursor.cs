using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Results;

/// <summary>
/// Rows of a running query, asked for <see cref="BoltClientOptions.FetchSize"/> at a time: the server makes no more than that
/// before they are wanted, and at most that many wait here.
/// </summary>
internal sealed class BoltResultCursor : IResultCursor
{
    private const long All = -1;
    private const long LastQuery = -1;

    private readonly BoltConnection _connection;
    private readonly IResultOwner _owner;
    private readonly int _fetchSize;
    private readonly Queue<IReadOnlyList<Value>> _rows = new();
    private readonly PendingReply _run;
    private RecordsReply? _records;
    private bool _isOver;
    private ResultSummary? _summary;

    private BoltResultCursor(BoltConnection connection, IResultOwner owner, RunRequest request, int fetchSize)
    {
        _connection = connection;
        _owner = owner;
        _fetchSize = fetchSize;
        _run = connection.Send(request, new PendingReply());
        _records = connection.Send(new PullRequest(fetchSize, LastQuery), new RecordsReply(_rows));
    }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public IReadOnlyList<Value> Current { get; private set; } = [];

    /// <summary>All records were read, or none will come any more.</summary>
    public bool IsOver => _isOver;

    // Which result of the transaction; the last one where the server numbers none.
    private long QueryId => _run.Metadata.Integer("qid") ?? LastQuery;

    /// <summary>Sends the statement with the first request for records, and waits for its columns.</summary>
    public static async Task<BoltResultCursor> StartAsync(
        BoltConnection connection, IResultOwner owner, RunRequest request, int fetchSize, CancellationToken cancellationToken)
    {
        var cursor = new BoltResultCursor(connection, owner, request, fetchSize);
        await cursor.GuardAsync(
            async token =>
            {
                await connection.FlushAsync(token).ConfigureAwait(false);
                await connection.ExpectSuccessAsync(cursor._run, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        cursor.Columns = [.. cursor._run.Metadata.Texts("fields")];
        return cursor;
    }

    public ValueTask<bool> FetchAsync(CancellationToken cancellationToken = default)
    {
        if (_rows.TryDequeue(out var row))
        {
            Current = row;
            return new ValueTask<bool>(true);
        }

        return _isOver ? new ValueTask<bool>(false) : GuardAsync(FetchMoreAsync, cancellationToken);
    }

    public async Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        if (!_isOver)
        {
            await GuardAsync(DiscardAsync, cancellationToken).ConfigureAwait(false);
        }

        _rows.Clear();
        return _summary ??= SummaryReader.Read(_run.Metadata, MapValue.Empty);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isOver)
        {
            await _owner.AbandonAsync(this).ConfigureAwait(false);
            _isOver = true;
        }

        _rows.Clear();
    }

    /// <summary>Nothing more will come: the transaction behind it is over.</summary>
    public void Stop() => _isOver = true;

    /// <summary>Tells the server to drop the rest, without waiting for it.</summary>
    public async ValueTask DropAsync(CancellationToken cancellationToken)
    {
        if (_records is null || (_records.IsComplete && _records.Failure is null && _records.HasMore))
        {
            _records = _connection.Send(new DiscardRequest(All, QueryId), new RecordsReply(null));
            await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> FetchMoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_rows.TryDequeue(out var row))
            {
                Current = row;
                return true;
            }

            await SettleAsync().ConfigureAwait(false);
            if (_isOver)
            {
                return false;
            }

            if (_records is null)
            {
                _records = _connection.Send(new PullRequest(_fetchSize, QueryId), new RecordsReply(_rows));
                await _connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            await _connection.ReceiveOneAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> DiscardAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await SettleAsync().ConfigureAwait(false);
            if (_isOver)
            {
                return true;
            }

            await DropAsync(cancellationToken).ConfigureAwait(false);
            await _connection.ReceiveOneAsync(cancellationToken).ConfigureAwait(false);
            _rows.Clear();
        }
    }

    // Takes note of an answer that has come, also while another result of the transaction was being read.
    private async ValueTask SettleAsync()
    {
        if (_records is not { IsComplete: true } answered)
        {
            return;
        }

        if (answered.Failure is { } failure)
        {
            throw failure;
        }

        _records = null;
        if (!answered.HasMore)
        {
            _isOver = true;
            _summary = SummaryReader.Read(_run.Metadata, answered.Metadata);
            await _owner.EndAsync(_summary.Bookmark).ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> GuardAsync(Func<CancellationToken, ValueTask<bool>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work(cancellationToken).ConfigureAwait(false);
        }
        catch (GraphException failure)
        {
            await EndBadlyAsync(failure).ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException)
        {
            await EndBadlyAsync(null).ConfigureAwait(false);
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private async ValueTask EndBadlyAsync(GraphException? failure)
    {
        _isOver = true;
        _rows.Clear();
        await _owner.FailAsync(failure).ConfigureAwait(false);
    }
}
