using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>Reads <c>{document, paragraphs: [{n, claims, reason}]}</c>; <c>claims: 0</c> stands for none.</summary>
internal static class CoverageFileReader
{
    public static SeedCoverage Read(YamlRecord file)
    {
        var coverage = new SeedCoverage(file.Location, file.Required("document"), [.. file.Records("paragraphs").Select(ReadOne)]);
        file.RejectUnknownFields();
        return coverage;
    }

    private static CoveredParagraph ReadOne(YamlRecord record)
    {
        var paragraph = new CoveredParagraph(
            record.Location,
            (int)(record.Integer("n") ?? 0),
            [.. record.Texts("claims").Where(claim => claim != "0")],
            record.Text("reason"));
        record.RejectUnknownFields();
        return paragraph;
    }
}
