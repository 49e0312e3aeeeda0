using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed class TypeCountsQuery : NamedQuery<NoParameters, NameCount>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override NameCount Map(RowReader row) =>
        new(row.Text("name"), row.Integer("count"));
}
