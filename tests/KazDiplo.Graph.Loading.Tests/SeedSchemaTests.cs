using System.Text.Json;
using NJsonSchema;
using YamlDotNet.Serialization;

namespace KazDiplo.Graph.Loading.Tests;

/// <summary>The schemas that editors complete from describe the seeds that are shipped.</summary>
public sealed class SeedSchemaTests
{
    public static TheoryData<string, string> FilesAndSchemas()
    {
        var data = new TheoryData<string, string>();
        foreach (var (folder, schema) in new[] { ("claims", "claims"), ("coverage", "coverage"), ("entities", "entities") })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Seeds, folder), "*.yaml"))
            {
                data.Add(Path.GetRelativePath(RepositoryFiles.Seeds, file), schema);
            }
        }

        data.Add("dataset.yaml", "dataset");
        data.Add("links.yaml", "links");
        return data;
    }

    [Theory]
    [MemberData(nameof(FilesAndSchemas))]
    public async Task Seed_file_fits_its_schema(string file, string schemaName)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFiles.Seeds, "schema", $"{schemaName}.schema.json"), TestContext.Current.CancellationToken);
        var json = ToJson(await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Seeds, file), TestContext.Current.CancellationToken));
        schema.Validate(json).Select(error => error.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Schema_refuses_an_unknown_field()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFiles.Seeds, "schema", "dataset.schema.json"), TestContext.Current.CancellationToken);
        var json = ToJson(await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Seeds, "dataset.yaml"), TestContext.Current.CancellationToken));
        schema.Validate(json.Replace("\"title\"", "\"titel\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    private static string ToJson(string yaml)
    {
        var content = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml);
        return JsonSerializer.Serialize(content);
    }
}
