using System.IO.Pipelines;
using KazDiplo.Graph.Bolt.Framing;
using KazDiplo.Graph.Bolt.Handshake;
using KazDiplo.Graph.Bolt.Messages;
using KazDiplo.Graph.Bolt.PackStream;
using KazDiplo.Graph.Bolt.Structures;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Server;

/// <summary>Answers in the form of one version. Gathers small answers into few writes. Used by one thread at a time.</summary>
internal sealed class ResponseSender(PipeWriter output, BoltVersion version, TimeSpan keepAlive)
{
    /// <summary>Answers are sent at the latest when they come to this.</summary>
    private const int BytesOfAWrite = 64 * 1024;

    /// <summary>For how long finished answers may wait for more; a query that takes longer must not hold them back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly PackStreamWriter _pack = new();
    private readonly MessageWriter _messages = new(output);
    private ResponseWriter _responses = null!;

    public BoltVersion Version => version;

    /// <summary>To be called before the first answer, and again where the peers agree on UTC date-times (Bolt 4.4).</summary>
    public void UseForm(bool utc) => _responses = new ResponseWriter(_pack, new ValuePacker(_pack, version, utc));

    public void Success(IReadOnlyDictionary<string, Value> metadata)
    {
        Begin().WriteSuccess(metadata);
        Send();
    }

    public void Ignored()
    {
        Begin().WriteIgnored();
        Send();
    }

    public void Failure(IReadOnlyDictionary<string, Value> metadata)
    {
        Begin().WriteFailure(metadata);
        Send();
    }

    /// <summary>Waits where the client does not read what it asked for.</summary>
    public ValueTask RecordAsync(IReadOnlyList<Value> row, CancellationToken cancellationToken)
    {
        Begin().WriteRecord(row);
        Send();
        return output.UnflushedBytes < BytesOfAWrite ? ValueTask.CompletedTask : FlushAsync(cancellationToken);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (output.UnflushedBytes > 0)
        {
            await _messages.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Waits for work of the database. Where that takes long, finished answers go out, and a NOOP now and then tells the
    /// client that the server lives (docs-bolt, "Chunking").
    /// </summary>
    public async ValueTask<T> WhileAsync<T>(ValueTask<T> work, CancellationToken cancellationToken)
    {
        if (work.IsCompleted)
        {
            return await work.ConfigureAwait(false);
        }

        var task = work.AsTask();
        var patience = Patience;
        while (!await EndsWithinAsync(task, patience).ConfigureAwait(false))
        {
            if (patience == keepAlive)
            {
                _messages.WriteNoop();
            }

            await FlushAsync(cancellationToken).ConfigureAwait(false);
            patience = keepAlive;
        }

        return await task.ConfigureAwait(false);
    }

    /// <inheritdoc cref="WhileAsync{T}"/>
    public async ValueTask WhileAsync(Task work, CancellationToken cancellationToken) =>
        await WhileAsync(new ValueTask<bool>(Finished(work)), cancellationToken).ConfigureAwait(false);

    private static async Task<bool> Finished(Task work)
    {
        await work.ConfigureAwait(false);
        return true;
    }

    private static async ValueTask<bool> EndsWithinAsync(Task task, TimeSpan patience)
    {
        await task.WaitAsync(patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return task.IsCompleted;
    }

    // A message that could not be written to its end leaves nothing behind.
    private ResponseWriter Begin()
    {
        _pack.Reset();
        return _responses;
    }

    private void Send() => _messages.Write(_pack.Written.Span);
}
