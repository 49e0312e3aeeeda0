using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Two claims that contradict each other.</summary>
/// <param name="Kind"><c>hard</c> or <c>tension</c>.</param>
public sealed record Disagreement(string First, string Second, string? Kind, string? Note);

public sealed class DisagreementsQuery : NamedQuery<NoParameters, Disagreement>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override Disagreement Map(RowReader row) =>
        new(row.Text("first"), row.Text("second"), row.TextOrNull("kind"), row.TextOrNull("note"));
}
