namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>One statement of one document, with its place. Field names are those of the graph model.</summary>
public sealed record SeedClaim
{
    public required SourceLocation Location { get; init; }

    public required string Id { get; init; }

    public required string DocumentId { get; init; }

    /// <summary>An entity id, or a short literal.</summary>
    public required string Subject { get; init; }

    /// <summary>A relationship type, or a property name in lower-case-with-hyphens.</summary>
    public required string Predicate { get; init; }

    /// <summary>An entity id, a short literal, or null for a statement about the subject alone.</summary>
    public string? Object { get; init; }

    public double? Value { get; init; }

    public string? Unit { get; init; }

    public string? Operator { get; init; }

    public string? Per { get; init; }

    public string? Item { get; init; }

    public required SeedTime Time { get; init; }

    public required string Modality { get; init; }

    public required string Basis { get; init; }

    public string? Reason { get; init; }

    public required string Rank { get; init; }

    public bool Quoted { get; init; }

    public string? Note { get; init; }

    public required string Text { get; init; }

    public required SeedPlace Place { get; init; }

    public IReadOnlyList<string> AttributedTo { get; init; } = [];

    public string? StatedVia { get; init; }

    /// <summary>Properties of the relationship that the claim supports: title, role, kind, stance, topic, office, year, share, relRank, visit, meeting, status.</summary>
    public IReadOnlyDictionary<string, Values.Value> RelationshipProperties { get; init; } = new Dictionary<string, Values.Value>();

    public bool IsDeprecated => Rank == "deprecated";
}

/// <summary>Valid time. A missing bound is unknown.</summary>
public sealed record SeedTime(DateOnly? From, DateOnly? To, string? Precision, string? StatedTime, string? TimeBasis, string? Reason)
{
    public bool IsDated => From is not null || To is not null;
}

/// <summary>Where a document says it.</summary>
/// <param name="Paragraph">1-based over the non-empty lines of the file.</param>
/// <param name="Start">Offset in UTF-16 units from the start of the file.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Part">heading, body, table or caption.</param>
public sealed record SeedPlace(int Paragraph, int Start, int End, string Part);
