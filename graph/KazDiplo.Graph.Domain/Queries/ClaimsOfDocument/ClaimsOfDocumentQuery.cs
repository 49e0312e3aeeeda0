using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed class ClaimsOfDocumentQuery : NamedQuery<EntityWithLimit, Claim>
{
    protected override IReadOnlyDictionary<string, Value> Bind(EntityWithLimit parameters) =>
        QueryParameters.Of(
            "id", Value.String(parameters.Id),
            "limit", Value.Integer(parameters.Limit));

    protected override Claim Map(RowReader row) =>
        ClaimMapper.From(row);
}
