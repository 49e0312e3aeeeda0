using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Queries;

/// <summary>Maps the row shape that ClaimsById, ClaimsOfEntity and ClaimsOfDocument share.</summary>
internal static class ClaimMapper
{
    public static Claim From(RowReader row)
    {
        var properties = row["c"].AsNode().Properties;
        var subject = FirstPair(row["subjects"]);
        var related = FirstPair(row["objects"]);
        return new Claim(
            Text(properties, "id") ?? "", Text(properties, "predicate") ?? "", Text(properties, "text") ?? "")
        {
            SubjectId = subject.Id ?? Text(properties, "subject"),
            SubjectName = subject.Name ?? Text(properties, "subject"),
            ObjectId = related.Id,
            ObjectName = related.Name ?? Text(properties, "object"),
            Value = properties.GetOrNull("value").NumberOrNull(),
            Unit = Text(properties, "unit"),
            Operator = Text(properties, "operator"),
            Per = Text(properties, "per"),
            Item = Text(properties, "item"),
            Basis = Text(properties, "basis"),
            Modality = Text(properties, "modality"),
            Rank = Text(properties, "rank"),
            StatedTime = Text(properties, "statedTime"),
            Time = new FactTime(
                properties.GetOrNull("from").DateOrNull(),
                properties.GetOrNull("to").DateOrNull(),
                Text(properties, "precision"),
                Text(properties, "timeBasis")),
            Reason = Text(properties, "reason"),
            Note = Text(properties, "note"),
            Quoted = properties.GetOrNull("quoted").IsTrue,
            Sources = [.. Tuples(row["sources"]).Select(SourceFrom)],
            AttributedTo = row.Texts("attributedTo"),
            StatedVia = row.Texts("statedVia"),
            Contradicts = [.. Tuples(row["contradicts"]).Select(LinkFrom)],
            Corroborates = [.. Tuples(row["corroborates"]).Select(LinkFrom)],
        };
    }

    private static string? Text(MapValue properties, string key) => properties.GetOrNull(key).TextOrNull();

    private static IEnumerable<ListValue> Tuples(Value list) =>
        list.AsList().Where(item => item.Kind == ValueKind.List).Select(item => item.AsList());

    private static (string? Id, string? Name) FirstPair(Value list) =>
        Tuples(list).FirstOrDefault() is { } pair ? (pair[0].TextOrNull(), pair[1].TextOrNull()) : (null, null);

    private static ClaimSource SourceFrom(ListValue place) => new(
        place[0].TextOrNull() ?? "",
        place[1].TextOrNull(),
        place[2].TextOrNull(),
        place[3].DateTextOrNull(),
        place[4].IntegerOrNull(),
        place[5].TextOrNull());

    private static ClaimLink LinkFrom(ListValue link) => new(
        link[0].TextOrNull() ?? "",
        link[1].TextOrNull() ?? "",
        link[2].TextOrNull(),
        link[3].TextOrNull(),
        link.Count > 4 ? link[4].TextOrNull() : null);
}
