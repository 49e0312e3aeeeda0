using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>Reads <c>dataset: {id, title, licence, version, …}</c>.</summary>
internal static class DatasetFileReader
{
    public static SeedDataset? Read(YamlRecord file)
    {
        if (file.Record("dataset") is not { } record)
        {
            file.Required("dataset");
            return null;
        }

        var dataset = new SeedDataset(
            record.Location,
            record.Required("id"),
            record.Required("title"),
            record.Required("licence"),
            (int)(record.Integer("version") ?? 1),
            record.Text("url"),
            record.Date("retrievedAt"),
            record.Text("description"));
        record.RejectUnknownFields();
        file.RejectUnknownFields();
        return dataset;
    }
}
