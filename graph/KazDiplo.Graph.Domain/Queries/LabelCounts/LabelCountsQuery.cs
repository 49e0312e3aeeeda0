using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>How often a label or relationship type occurs.</summary>
public sealed record NameCount(string Name, long Count);

public sealed class LabelCountsQuery : NamedQuery<NoParameters, NameCount>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override NameCount Map(RowReader row) =>
        new(row.Text("name"), row.Integer("count"));
}
