using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>Reads one document's file: its header, what it mentions, and its claims.</summary>
internal static class ClaimFileReader
{
    private static readonly string[] TextProperties = ["title", "role", "kind", "stance", "topic", "office", "relRank", "visit", "meeting", "status"];

    public sealed record Content(SeedDocument Document, IReadOnlyList<SeedMention> Mentions, IReadOnlyList<SeedClaim> Claims);

    public static Content? Read(YamlRecord file, ProblemList problems)
    {
        if (file.Record("document") is not { } header)
        {
            problems.Add(file.Location, "document", null, "a claims file begins with its document", "Add 'document:' with id, file, title and sha256");
            return null;
        }

        var document = ReadDocument(header);
        var mentions = file.Records("mentions").Select(ReadMention).ToList();
        var claims = file.Records("claims").Select(record => ReadClaim(record, document.Id)).ToList();
        file.RejectUnknownFields();
        return new Content(document, mentions, claims);
    }

    private static SeedDocument ReadDocument(YamlRecord record)
    {
        SeedPublication? published = null;
        if (record.Record("published") is { } publication)
        {
            published = new SeedPublication(
                publication.Text("statedTime"), publication.Date("date"), publication.Text("precision"), publication.Text("timeBasis"), publication.Text("reason"));
            publication.RejectUnknownFields();
        }

        var document = new SeedDocument(
            record.Location,
            record.Required("id"),
            record.Required("file"),
            record.Required("title"),
            record.Text("publisher"),
            record.Text("language"),
            record.Required("sha256"),
            published);
        record.RejectUnknownFields();
        return document;
    }

    private static SeedMention ReadMention(YamlRecord record)
    {
        var mention = new SeedMention(record.Location, record.Required("entity"), record.Integers("paragraphs"));
        record.RejectUnknownFields();
        return mention;
    }

    private static SeedClaim ReadClaim(YamlRecord record, string documentId)
    {
        var claim = new SeedClaim
        {
            Location = record.Location,
            Id = record.Required("id"),
            DocumentId = documentId,
            Subject = record.Required("subject"),
            Predicate = record.Required("predicate"),
            Object = record.Text("object"),
            Value = record.Number("value"),
            Unit = record.Text("unit"),
            Operator = record.Text("operator"),
            Per = record.Text("per"),
            Item = record.Text("item"),
            Time = ReadTime(record),
            Modality = record.OneOf("modality", "actual", "actual", "planned", "conditional", "negated", "opinion"),
            Basis = record.OneOf("basis", "stated", "stated", "implied", "inferred"),
            Reason = record.Text("reason"),
            Rank = record.OneOf("rank", "normal", "preferred", "normal", "deprecated"),
            Quoted = record.Boolean("quoted") ?? false,
            Note = record.Text("note"),
            Text = record.Required("text"),
            Place = ReadPlace(record),
            AttributedTo = record.Texts("attributedTo"),
            StatedVia = record.Text("statedVia"),
            RelationshipProperties = ReadRelationshipProperties(record),
        };
        record.RejectUnknownFields();
        return claim;
    }

    private static SeedTime ReadTime(YamlRecord record) => new(
        record.Date("from"),
        record.Date("to"),
        record.Has("precision") ? record.OneOf("precision", "unknown", "day", "month", "year", "range", "unknown") : null,
        record.Text("statedTime"),
        record.Has("timeBasis") ? record.OneOf("timeBasis", "stated", "stated", "inferred") : null,
        record.Text("timeReason"));

    private static SeedPlace ReadPlace(YamlRecord record)
    {
        if (record.Record("at") is not { } place)
        {
            record.Required("at");
            return new SeedPlace(0, 0, 0, "body");
        }

        var read = new SeedPlace(
            (int)(place.Integer("paragraph") ?? 0),
            (int)(place.Integer("start") ?? -1),
            (int)(place.Integer("end") ?? -1),
            place.OneOf("part", "body", "heading", "body", "table", "caption"));
        place.RejectUnknownFields();
        return read;
    }

    private static Dictionary<string, Value> ReadRelationshipProperties(YamlRecord record)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var field in TextProperties)
        {
            if (record.Text(field) is { } text)
            {
                // A partner's rank is a number (1 = largest), an office's rank a word.
                properties[field] = field == "relRank" && long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var rank)
                    ? Value.Integer(rank)
                    : Value.String(text);
            }
        }

        if (record.Integer("year") is { } year)
        {
            properties["year"] = Value.Integer(year);
        }

        if (record.Number("share") is { } share)
        {
            properties["share"] = Value.Float(share);
        }

        return properties;
    }
}
