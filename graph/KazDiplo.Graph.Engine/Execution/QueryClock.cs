namespace KazDiplo.Graph.Engine.Execution;

/// <summary>
/// The three clocks of the temporal functions: <c>datetime.transaction()</c> and <c>datetime.statement()</c> stand
/// still, <c>datetime.realtime()</c> does not.
/// </summary>
public sealed class QueryClock
{
    private readonly TimeProvider _time;

    public QueryClock(TimeProvider time, DateTimeOffset transaction)
    {
        _time = time;
        Transaction = transaction;
        Statement = time.GetUtcNow();
    }

    public DateTimeOffset Transaction { get; }

    public DateTimeOffset Statement { get; }

    public DateTimeOffset Realtime => _time.GetUtcNow();
}
