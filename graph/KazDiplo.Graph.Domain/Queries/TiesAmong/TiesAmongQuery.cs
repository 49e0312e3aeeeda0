using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

public sealed class TiesAmongQuery : NamedQuery<IReadOnlyList<string>, Tie>
{
    protected override IReadOnlyDictionary<string, Value> Bind(IReadOnlyList<string> parameters) =>
        QueryParameters.Of(
            "ids", parameters.ToValue(),
            "types", DirectRelationships.Types.ToValue());

    protected override Tie Map(RowReader row) =>
        Tie.From(row["r"].AsRelationship(), row.Text("start"), row.Text("end"));
}
