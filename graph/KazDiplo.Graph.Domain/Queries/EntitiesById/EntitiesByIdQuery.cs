using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed class EntitiesByIdQuery : NamedQuery<IReadOnlyList<string>, EntityCard>
{
    protected override IReadOnlyDictionary<string, Value> Bind(IReadOnlyList<string> parameters) =>
        QueryParameters.Of("ids", parameters.ToValue());

    protected override EntityCard Map(RowReader row) =>
        EntityCard.From(row["e"].AsNode());
}
