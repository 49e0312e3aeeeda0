namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>The account of every paragraph of a document: its claims, or why it has none.</summary>
public sealed record SeedCoverage(SourceLocation Location, string DocumentId, IReadOnlyList<CoveredParagraph> Paragraphs);

/// <param name="Number">1-based paragraph.</param>
/// <param name="Reason">Why the paragraph has no claim; null when it has.</param>
public sealed record CoveredParagraph(SourceLocation Location, int Number, IReadOnlyList<string> ClaimIds, string? Reason);
