using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;

namespace KazDiplo.Graph.Loading.Reading;

/// <summary>
/// Reads seed files. What a file is follows from its first key: <c>dataset</c>, <c>entities</c>, <c>document</c> with
/// <c>claims</c> or with <c>paragraphs</c>, <c>links</c>.
/// </summary>
public static class SeedReader
{
    /// <param name="paths">Files, or folders that are read with everything below them.</param>
    /// <param name="problems">Receives what could not be read.</param>
    /// <returns>null when not even a data set header was found.</returns>
    public static SeedSet? Read(IEnumerable<string> paths, ProblemList problems)
    {
        var content = new Collected();
        foreach (var file in Files(paths, problems))
        {
            if (YamlFile.Read(file, problems) is { } record)
            {
                content.Add(record, file, problems);
            }
        }

        return content.ToSet(problems);
    }

    private static IEnumerable<string> Files(IEnumerable<string> paths, ProblemList problems)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    yield return file;
                }
            }
            else if (File.Exists(path))
            {
                yield return path;
            }
            else
            {
                problems.Add(new SourceLocation(path, 0), "", null, "there is no such file or folder", "Check the path");
            }
        }
    }

    private sealed class Collected
    {
        private readonly List<SeedDataset> _datasets = [];
        private readonly List<SeedEntity> _entities = [];
        private readonly List<SeedDocument> _documents = [];
        private readonly Dictionary<string, IReadOnlyList<SeedMention>> _mentions = new(StringComparer.Ordinal);
        private readonly List<SeedClaim> _claims = [];
        private readonly List<SeedLink> _links = [];
        private readonly List<SeedCoverage> _coverage = [];

        public void Add(YamlRecord record, string file, ProblemList problems)
        {
            if (record.Has("dataset"))
            {
                AddIfRead(_datasets, DatasetFileReader.Read(record));
            }
            else if (record.Has("entities"))
            {
                _entities.AddRange(EntityFileReader.Read(record, problems));
            }
            else if (record.Has("claims"))
            {
                AddClaims(ClaimFileReader.Read(record, problems));
            }
            else if (record.Has("paragraphs"))
            {
                _coverage.Add(CoverageFileReader.Read(record));
            }
            else if (record.Has("links"))
            {
                _links.AddRange(LinkFileReader.Read(record));
            }
            else
            {
                problems.Add(new SourceLocation(file, 1), "", null, "the file is none of the kinds of seed", "Begin it with dataset, entities, document and claims, document and paragraphs, or links");
            }
        }

        public SeedSet? ToSet(ProblemList problems)
        {
            if (_datasets.Count == 1)
            {
                return new SeedSet(_datasets[0], _entities, _documents, _mentions, _claims, _links, _coverage);
            }

            foreach (var extra in _datasets.Skip(1))
            {
                problems.Add(extra.Location, "dataset", extra.Id, "a load takes one data set", "Load the data sets one after the other");
            }

            if (_datasets.Count == 0 && !problems.Any)
            {
                problems.Add(new SourceLocation("dataset.yaml", 0), "", null, "no file has a data set header", "Add a file with 'dataset: {id, title, licence, version}'");
            }

            return null;
        }

        private void AddClaims(ClaimFileReader.Content? content)
        {
            if (content is not null)
            {
                _documents.Add(content.Document);
                _mentions[content.Document.Id] = content.Mentions;
                _claims.AddRange(content.Claims);
            }
        }

        private static void AddIfRead<T>(List<T> list, T? item)
            where T : class
        {
            if (item is not null)
            {
                list.Add(item);
            }
        }
    }
}
