using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>A document in the list of sources.</summary>
/// <param name="Published">ISO date, or the words of the document; null where it gives none.</param>
public sealed record DocumentCard(string Id, string? Title, string? Publisher, string? Published, long Claims, long Mentions);

public sealed class DocumentsQuery : NamedQuery<NoParameters, DocumentCard>
{
    protected override IReadOnlyDictionary<string, Value> Bind(NoParameters parameters) =>
        QueryParameters.None;

    protected override DocumentCard Map(RowReader row) =>
        new(
            row.Text("id"),
            row.TextOrNull("title"),
            row.TextOrNull("publisher"),
            row["published"].DateTextOrNull(),
            row.Integer("claims"),
            row.Integer("mentions"));
}
