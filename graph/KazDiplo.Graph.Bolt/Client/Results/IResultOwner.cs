using KazDiplo.Graph.Port;

namespace KazDiplo.Graph.Bolt.Client.Results;

/// <summary>The transaction behind a result: it learns how the result ended.</summary>
internal interface IResultOwner
{
    /// <summary>All records were read.</summary>
    /// <param name="bookmark">Of the commit; null inside an explicit transaction.</param>
    ValueTask EndAsync(string? bookmark);

    /// <summary>The statement failed, or its caller cancelled it: the transaction is over.</summary>
    /// <param name="failure">null for a cancellation.</param>
    ValueTask FailAsync(GraphException? failure);

    /// <summary>The caller does not want the rest.</summary>
    ValueTask AbandonAsync(BoltResultCursor cursor);
}
