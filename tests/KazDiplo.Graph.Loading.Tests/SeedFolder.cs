namespace KazDiplo.Graph.Loading.Tests;

/// <summary>A small valid seed set in a folder of its own, which a test then damages in one place.</summary>
internal sealed class SeedFolder : IDisposable
{
    public const string Claims = """
        document:
          id: document/001
          file: 001.txt
          title: A title
          sha256: 00
        mentions:
          - {entity: country/KAZ, paragraphs: [1]}
        claims:
          - id: claim/001-0001
            subject: country/CHN
            predicate: BORDERS
            object: country/KAZ
            value: 1765
            unit: km
            basis: stated
            modality: actual
            at: {paragraph: 1, start: 0, end: 10, part: body}
            text: The two share a border.
          - id: claim/001-0002
            subject: person/a
            predicate: VISITED
            object: country/KAZ
            visit: visit/v
            from: 2023-11-09
            to: 2023-11-09
            precision: day
            statedTime: November 9
            timeBasis: inferred
            timeReason: The year is not written.
            at: {paragraph: 2, start: 11, end: 20, part: body}
            text: A came.
        """;

    private const string Dataset = """
        dataset: {id: dataset/test, title: Test, licence: none, version: 1}
        """;

    private const string Entities = """
        entities:
          - {id: country/KAZ, name: Kazakhstan, iso2: KZ, iso3: KAZ}
          - {id: country/CHN, name: China}
          - {id: person/a, name: A, leader: true}
          - {id: visit/v, name: A visit, kind: unknown}
          - {id: org/o, name: O}
        """;

    private const string Coverage = """
        document: document/001
        paragraphs:
          - {n: 1, claims: [claim/001-0001]}
          - {n: 2, claims: [claim/001-0002]}
          - {n: 3, claims: 0, reason: Page furniture}
        """;

    private const string Links = """
        links: []
        """;

    public SeedFolder()
    {
        Path = Directory.CreateTempSubdirectory("seeds-").FullName;
        Write("dataset.yaml", Dataset);
        Write("entities.yaml", Entities);
        Write("claims.yaml", Claims);
        Write("coverage.yaml", Coverage);
        Write("links.yaml", Links);
    }

    public string Path { get; }

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    /// <summary>Replaces text in a file; fails when there is nothing to replace.</summary>
    public SeedFolder With(string file, string old, string replacement)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
