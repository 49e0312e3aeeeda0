using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Relationships of one type.</summary>
public sealed record TypeCount(string Type, long Ties);

public sealed class TieCountsQuery : NamedQuery<NoParameters, TypeCount>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.Of("types", DirectRelationships.Types.ToValue());

    protected override TypeCount Map(RowReader row) =>
        new(row.Text("type"), row.Integer("ties"));
}
