namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>What PROFILE learns of one operator.</summary>
internal sealed class OperatorProfile
{
    public long Rows { get; set; }

    /// <summary>Store accesses of the operator and everything below it.</summary>
    public long TotalDbHits { get; set; }
}
