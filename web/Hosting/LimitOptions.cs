namespace KazDiplo.Graph.Web.Hosting;

/// <summary>What one question may cost: section <c>Limits</c> of the settings.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Seconds after which a query of the Query page is stopped.</summary>
    public int QuerySeconds { get; set; } = 30;

    /// <summary>Rows that the Query page takes from a result; what lies beyond is said, not shown.</summary>
    public int QueryRows { get; set; } = 10_000;
}
