using KazDiplo.Graph.Storage.State;

namespace KazDiplo.Graph.Storage.Log;

/// <summary>A commit that is decided but not yet durable.</summary>
internal sealed record PendingCommit(GraphState State, byte[] Record)
{
    /// <summary>Gives the sequence once the commit is durable and visible.</summary>
    public TaskCompletionSource<long> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
