using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>A tie of one entity and the thing at its other end.</summary>
public sealed record TieWithOther(Tie Tie, EntityCard Other);

public sealed class TiesOfQuery : NamedQuery<EntityWithLimit, TieWithOther>
{
    protected override IReadOnlyDictionary<string, Value> Bind(EntityWithLimit parameters) =>
        QueryParameters.Of(
            "id", Value.String(parameters.Id),
            "types", DirectRelationships.Types.ToValue(),
            "limit", Value.Integer(parameters.Limit));

    protected override TieWithOther Map(RowReader row) =>
        new(
            Tie.From(row["r"].AsRelationship(), row.Text("start"), row.Text("end")),
            EntityCard.From(row["b"].AsNode()));
}
