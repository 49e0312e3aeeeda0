namespace KazDiplo.Graph.Engine.Execution;

/// <summary>What one query may hold in memory. Beyond it a query fails; it never takes the process with it.</summary>
public sealed record QueryLimits
{
    public static readonly QueryLimits Default = new();

    /// <summary>Rows and values that sorting, grouping, collecting and buffering may hold together.</summary>
    public long HeldValues { get; init; } = 50_000_000;

    /// <summary>Items of one list.</summary>
    public int ListItems { get; init; } = 10_000_000;

    /// <summary>UTF-16 units of one string made by a query.</summary>
    public int StringLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Time that one regular expression may take on one value.</summary>
    public TimeSpan RegularExpression { get; init; } = TimeSpan.FromSeconds(1);
}
