using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed record ClosestNeighboursParameters(string Id, IReadOnlyList<string> Types, int Limit);

/// <summary>Rows are ids of entities.</summary>
public sealed class ClosestNeighboursQuery : NamedQuery<ClosestNeighboursParameters, string>
{
    protected override IReadOnlyDictionary<string, Value> Bind(ClosestNeighboursParameters parameters) =>
        QueryParameters.Of(
            "id", Value.String(parameters.Id),
            "types", parameters.Types.ToValue(),
            "limit", Value.Integer(parameters.Limit));

    protected override string Map(RowReader row) =>
        row.Text("id");
}
