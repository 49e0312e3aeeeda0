using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Port;

/// <summary>Limits and notes of one transaction.</summary>
public sealed record TransactionOptions
{
    /// <summary>Time after which the database itself ends the transaction; null for the database's default.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Overrides the session's access mode; null keeps it.</summary>
    public AccessMode? AccessMode { get; init; }

    /// <summary>Shown in lists of running transactions and query logs.</summary>
    public IReadOnlyDictionary<string, Value> Metadata { get; init; } = new Dictionary<string, Value>();
}
