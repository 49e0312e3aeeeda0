using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>Reads <c>links: [{a, b, type, kind, note}]</c>: contradictions and corroborations between claims.</summary>
internal static class LinkFileReader
{
    public static IReadOnlyList<SeedLink> Read(YamlRecord file)
    {
        var links = file.Records("links").Select(ReadOne).ToList();
        file.RejectUnknownFields();
        return links;
    }

    private static SeedLink ReadOne(YamlRecord record)
    {
        var link = new SeedLink(
            record.Location,
            record.Required("a"),
            record.Required("b"),
            record.OneOf("type", "", "CONTRADICTS", "CORROBORATES"),
            record.Has("kind") ? record.OneOf("kind", "hard", "hard", "tension") : null,
            record.Text("note"));
        record.RejectUnknownFields();
        return link;
    }
}
