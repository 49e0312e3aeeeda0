using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>Opens one YAML file. What cannot be read becomes a problem with its place.</summary>
internal static class YamlFile
{
    /// <summary>Larger than any seed by far; keeps a wrong path from filling the memory.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    public static YamlRecord? Read(string path, ProblemList problems)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                problems.Add(new SourceLocation(path, 0), "", null, $"the file is larger than {MaxBytes / 1024 / 1024} MB", "Split it, or load it as bulk data with a mapping");
                return null;
            }

            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return new YamlRecord(root, path, problems);
            }

            problems.Add(new SourceLocation(path, 1), "", null, "the file must hold one YAML record", "Begin it with 'key: value' lines, and without '---' in the middle");
        }
        catch (YamlException error)
        {
            problems.Add(new SourceLocation(path, (int)error.Start.Line), "", null, $"the file is not valid YAML: {error.Message}", "Correct the line; quotes or indentation are the usual cause");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new SourceLocation(path, 0), "", null, $"the file cannot be read: {error.Message}", "Check the path and your rights");
        }

        return null;
    }
}
