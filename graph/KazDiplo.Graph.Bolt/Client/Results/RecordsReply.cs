using KazDiplo.Graph.Bolt.Client.Connecting;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Bolt.Client.Results;

/// <summary>The answer to PULL or DISCARD.</summary>
/// <param name="rows">Where records go; null drops them.</param>
internal sealed class RecordsReply(Queue<IReadOnlyList<Value>>? rows) : PendingReply
{
    /// <summary>The server waits to be asked for more.</summary>
    public bool HasMore => Metadata.Boolean("has_more") == true;

    public override void OnRecord(IReadOnlyList<Value> fields) => rows?.Enqueue(fields);
}
