using KazDiplo.Graph.Port;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Tck.Running;

/// <summary>What a query gave: rows, or an error.</summary>
internal sealed record QueryOutcome(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows, GraphException? Error, SortedDictionary<string, int> SideEffects)
{
    public override string ToString() => Error is { } error
        ? $"{error.Code} [{error.Detail}] at {error.Phase}: {error.Message}"
        : $"{string.Join(" | ", Columns)}\n{string.Join('\n', Rows.Take(20).Select(row => "  " + string.Join(" | ", row)))}";
}
