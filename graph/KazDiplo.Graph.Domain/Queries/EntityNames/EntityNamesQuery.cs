using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>The names that an entity is found by.</summary>
public sealed record EntityName(
    string Id, string Name, string Kind, string? Acronym, string? OfficialName, string? Flag, IReadOnlyList<string> Aliases);

public sealed class EntityNamesQuery : NamedQuery<NoParameters, EntityName>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override EntityName Map(RowReader row) =>
        new(
            row.Text("id"),
            row.TextOrNull("name") ?? row.Text("id"),
            EntityCard.KindOf(row.Texts("labels")),
            row.TextOrNull("acronym"),
            row.TextOrNull("officialName"),
            row.TextOrNull("flag"),
            row.Texts("aliases"));
}
