namespace KazDiplo.Graph.Port;

/// <summary>What a query did, known once its result is consumed.</summary>
public sealed record ResultSummary
{
    public required QueryType QueryType { get; init; }

    public required QueryCounters Counters { get; init; }

    /// <summary>The operator tree of EXPLAIN or PROFILE; null for plain runs.</summary>
    public PlanDescription? Plan { get; init; }

    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>Time until the first row was ready.</summary>
    public TimeSpan ResultAvailableAfter { get; init; }

    /// <summary>Time until the result was consumed.</summary>
    public TimeSpan ResultConsumedAfter { get; init; }

    /// <summary>Bookmark of the commit; null inside an explicit transaction.</summary>
    public string? Bookmark { get; init; }

    public string? Database { get; init; }
}

/// <summary>Bolt's r, w, rw and s.</summary>
public enum QueryType
{
    Read,
    Write,
    ReadWrite,
    Schema,
}
