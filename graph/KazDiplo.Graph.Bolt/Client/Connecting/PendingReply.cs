using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Connecting;

/// <summary>What one request that was sent waits for. Answers come in the order of the requests.</summary>
internal class PendingReply
{
    /// <summary>The answer has come: success, failure, or the request was ignored after an earlier failure.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Why it failed; for an ignored request, why the one before it failed. Null on success.</summary>
    public GraphException? Failure { get; private set; }

    public IReadOnlyDictionary<string, Value> Metadata { get; private set; } = MapValue.Empty;

    public virtual void OnRecord(IReadOnlyList<Value> fields) => throw new BoltProtocolException("A record came where none was asked for.");

    public virtual void OnSuccess(IReadOnlyDictionary<string, Value> metadata)
    {
        Metadata = metadata;
        IsComplete = true;
    }

    public virtual void OnFailure(GraphException failure)
    {
        Failure = failure;
        IsComplete = true;
    }
}
