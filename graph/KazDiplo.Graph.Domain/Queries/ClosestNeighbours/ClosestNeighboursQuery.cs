using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed record ClosestNeighboursParameters(string Id, IReadOnlyList<string> Types, int Limit);

/// <summary>A neighbour with its ties to the entity.</summary>
/// <param name="Types">Relationship types of the ties, each once.</param>
public sealed record CloseNeighbour(string Id, long Ties, IReadOnlyList<string> Types);

public sealed class ClosestNeighboursQuery : NamedQuery<ClosestNeighboursParameters, CloseNeighbour>
{
    protected override IReadOnlyDictionary<string, Value> Bind(ClosestNeighboursParameters parameters) =>
        QueryParameters.Of(
            "id", Value.String(parameters.Id),
            "types", parameters.Types.ToValue(),
            "limit", Value.Integer(parameters.Limit));

    protected override CloseNeighbour Map(RowReader row) =>
        new(row.Text("id"), row.Integer("ties"), row.Texts("types"));
}
