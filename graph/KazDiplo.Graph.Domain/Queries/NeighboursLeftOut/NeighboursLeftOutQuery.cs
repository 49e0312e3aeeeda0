using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>The neighbours of one shown entity that are not shown.</summary>
public sealed record NeighboursLeftOut(string Id, IReadOnlyList<string> Neighbours);

public sealed class NeighboursLeftOutQuery : NamedQuery<IReadOnlyList<string>, NeighboursLeftOut>
{
    protected override IReadOnlyDictionary<string, Value> Bind(IReadOnlyList<string> parameters) =>
        QueryParameters.Of(
            "ids", parameters.ToValue(),
            "types", DirectRelationships.Types.ToValue());

    protected override NeighboursLeftOut Map(RowReader row) =>
        new(row.Text("id"), row.Texts("neighbours"));
}
