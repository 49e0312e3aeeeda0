namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>A text that was read. Its words are not stored: readers who have it are shown them by offsets and SHA-256.</summary>
public sealed record SeedDocument(
    SourceLocation Location,
    string Id,
    string File,
    string Title,
    string? Publisher,
    string? Language,
    string Sha256,
    SeedPublication? Published);

/// <summary>When the document says that it was published, and how we read that.</summary>
public sealed record SeedPublication(string? StatedTime, DateOnly? Date, string? Precision, string? TimeBasis, string? Reason);

/// <summary>An entity that the document names, in a claim or not.</summary>
public sealed record SeedMention(SourceLocation Location, string EntityId, IReadOnlyList<int> Paragraphs);
