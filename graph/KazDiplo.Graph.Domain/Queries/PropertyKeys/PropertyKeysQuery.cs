using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed class PropertyKeysQuery : NamedQuery<NoParameters, string>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override string Map(RowReader row) => row.Text("name");
}
