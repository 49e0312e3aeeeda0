namespace KazDiplo.Graph.Conformance.Tests.Support;

/// <summary>Always the same moment, so that two loads say the same of when they were.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public static readonly StoppedClock Instance = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
}
