using KazDiplo.Graph.Domain.Relations;

namespace KazDiplo.Graph.Domain.Claims;

/// <summary>One statement of one source, as panels show it.</summary>
/// <param name="Text">One sentence of our own words.</param>
public sealed record Claim(string Id, string Predicate, string Text)
{
    public string? SubjectId { get; init; }

    public string? SubjectName { get; init; }

    public string? ObjectId { get; init; }

    public string? ObjectName { get; init; }

    /// <summary>Number in plain units; null for a claim without a figure.</summary>
    public double? Value { get; init; }

    public string? Unit { get; init; }

    public string? Operator { get; init; }

    public string? Per { get; init; }

    public string? Item { get; init; }

    public string? Basis { get; init; }

    /// <summary><c>actual</c>, <c>planned</c>, <c>conditional</c>, <c>negated</c> or <c>opinion</c>.</summary>
    public string? Modality { get; init; }

    public string? Rank { get; init; }

    /// <summary>What the source literally gives as time; null where it gives none.</summary>
    public string? StatedTime { get; init; }

    public FactTime Time { get; init; } = FactTime.Unknown;

    /// <summary>The outside knowledge that an inferred basis or an inferred time rests on.</summary>
    public string? Reason { get; init; }

    /// <summary>A doubt of ours, not of the source.</summary>
    public string? Note { get; init; }

    public bool Quoted { get; init; }

    public IReadOnlyList<ClaimSource> Sources { get; init; } = [];

    /// <summary>Names of those whom the document reports as saying it; empty: the document itself says it.</summary>
    public IReadOnlyList<string> AttributedTo { get; init; } = [];

    /// <summary>Names of the outlets where it was said.</summary>
    public IReadOnlyList<string> StatedVia { get; init; } = [];

    public IReadOnlyList<ClaimLink> Contradicts { get; init; } = [];

    public IReadOnlyList<ClaimLink> Corroborates { get; init; } = [];
}

/// <summary>The place of a claim in a document.</summary>
/// <param name="Paragraph">1-based over the non-empty lines of the document; null where only the document is known.</param>
/// <param name="Part"><c>heading</c>, <c>body</c>, <c>table</c>, <c>caption</c>, or null.</param>
public sealed record ClaimSource(string DocumentId, string? Title, string? Publisher, string? Published, long? Paragraph, string? Part)
{
    /// <summary>The short name of a document: <c>001</c> of <c>document/001_05d4af9c68a29d22</c>.</summary>
    public string ShortName => ShortNameOf(DocumentId);

    /// <param name="documentId">For example <c>document/001_05d4af9c68a29d22</c>.</param>
    public static string ShortNameOf(string documentId)
    {
        var name = documentId[(documentId.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var end = name.IndexOf('_', StringComparison.Ordinal);
        return end > 0 ? name[..end] : name;
    }
}

/// <summary>Another claim that contradicts or corroborates this one.</summary>
/// <param name="Kind"><c>hard</c> or <c>tension</c> for a contradiction; null for a corroboration.</param>
public sealed record ClaimLink(string ClaimId, string Text, string? Kind, string? Note, string? DocumentId = null);
