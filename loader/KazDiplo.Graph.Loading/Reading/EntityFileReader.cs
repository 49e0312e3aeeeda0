using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>Reads <c>entities: [{id, name, …}]</c>. The kind follows from the id's prefix (graph model, "Entities").</summary>
internal static class EntityFileReader
{
    /// <summary>Id prefix to kind label.</summary>
    public static readonly IReadOnlyDictionary<string, string> KindByPrefix = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["country"] = "Country",
        ["person"] = "Person",
        ["org"] = "Organization",
        ["body"] = "Body",
        ["place"] = "Place",
        ["visit"] = "Visit",
        ["meeting"] = "Meeting",
        ["event"] = "Event",
        ["agreement"] = "Agreement",
        ["initiative"] = "Initiative",
        ["corridor"] = "Corridor",
        ["policy"] = "Policy",
        ["group"] = "Group",
    };

    private static readonly string[] TextProperties = ["officialName", "iso2", "iso3", "flag", "region", "acronym", "kind", "status", "summary"];

    public static IEnumerable<SeedEntity> Read(YamlRecord file, ProblemList problems)
    {
        foreach (var record in file.Records("entities"))
        {
            if (ReadOne(record, problems) is { } entity)
            {
                yield return entity;
            }
        }

        file.RejectUnknownFields();
    }

    private static SeedEntity? ReadOne(YamlRecord record, ProblemList problems)
    {
        var id = record.Required("id");
        var name = record.Required("name");
        var properties = ReadProperties(record);
        var isLeader = record.Boolean("leader") ?? false;
        var aliases = record.Texts("aliases");
        record.RejectUnknownFields();
        if (!KindByPrefix.TryGetValue(id.Split('/')[0], out var kind))
        {
            problems.Add(record.Location, "id", id, "the id does not begin with a known kind", $"Begin it with one of: {string.Join(", ", KindByPrefix.Keys.Select(prefix => prefix + "/"))}");
            return null;
        }

        return new SeedEntity(record.Location, id, kind, name, isLeader, aliases, properties);
    }

    private static Dictionary<string, Value> ReadProperties(YamlRecord record)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var field in TextProperties)
        {
            if (record.Text(field) is { } text)
            {
                properties[field] = Value.String(text);
            }
        }

        foreach (var field in new[] { "lat", "lng" })
        {
            if (record.Number(field) is { } number)
            {
                properties[field] = Value.Float(number);
            }
        }

        return properties;
    }
}
