using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Neighbours of one entity over one type in one direction.</summary>
/// <param name="Outgoing">The entity is the start of the relationships.</param>
/// <param name="Neighbours">Ids, each once.</param>
public sealed record NeighbourGroup(string Type, bool Outgoing, IReadOnlyList<string> Neighbours);

public sealed class NeighboursByTypeQuery : NamedQuery<string, NeighbourGroup>
{
    protected override IReadOnlyDictionary<string, Value> Bind(string parameters) =>
        QueryParameters.Of(
            "id", Value.String(parameters),
            "types", DirectRelationships.Types.ToValue());

    protected override NeighbourGroup Map(RowReader row) =>
        new(row.Text("type"), row.IsTrue("outgoing"), row.Texts("neighbours"));
}
