using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed class ClaimsByIdQuery : NamedQuery<IReadOnlyList<string>, Claim>
{
    protected override IReadOnlyDictionary<string, Value> Bind(IReadOnlyList<string> parameters) =>
        QueryParameters.Of("ids", parameters.ToValue());

    protected override Claim Map(RowReader row) =>
        ClaimMapper.From(row);
}
