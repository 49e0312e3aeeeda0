using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Web.ViewModels.Querying;

/// <summary>What a run gave.</summary>
public sealed record QueryOutcome
{
    public required QueryEnd End { get; init; }

    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<Value>> Rows { get; init; } = [];

    /// <summary>Null unless the result was read or discarded to its end.</summary>
    public ResultSummary? Summary { get; init; }

    /// <summary>Set where <see cref="End"/> is Failed.</summary>
    public QueryError? Error { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>Null where no row came.</summary>
    public TimeSpan? FirstRowAfter { get; init; }
}
