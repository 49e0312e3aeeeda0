using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Entities of one kind; a kind can have several rows.</summary>
public sealed record KindCount(string Kind, long Entities);

public sealed class EntityCountsQuery : NamedQuery<NoParameters, KindCount>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override KindCount Map(RowReader row) =>
        new(EntityCard.KindOf(row.Texts("labels")), row.Integer("entities"));
}
