using KazDiplo.Graph.Loading.Seeds;

namespace KazDiplo.Graph.Loading.Validation;

/// <summary>Rules for the account of paragraphs, and the number of paragraphs that follows from it.</summary>
internal static class CoverageRules
{
    /// <returns>By document id, the claims that each paragraph accounts for. A document without coverage is missing.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<int, CoveredParagraph>> Check(SeedSet seeds, ProblemList problems)
    {
        var documents = seeds.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var claims = seeds.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var covered = new Dictionary<string, IReadOnlyDictionary<int, CoveredParagraph>>(StringComparer.Ordinal);
        foreach (var coverage in seeds.Coverage)
        {
            if (!documents.Contains(coverage.DocumentId))
            {
                problems.Add(coverage.Location, "document", coverage.DocumentId, "no claims file describes this document", NearestName.Propose(coverage.DocumentId, documents, "Add its claims file"));
            }

            covered[coverage.DocumentId] = CheckParagraphs(coverage, claims, problems);
        }

        foreach (var document in seeds.Documents.Where(document => !covered.ContainsKey(document.Id)))
        {
            problems.Add(document.Location, "id", document.Id, "no coverage file accounts for the paragraphs of this document", "Add one under coverage/");
        }

        return covered;
    }

    private static Dictionary<int, CoveredParagraph> CheckParagraphs(SeedCoverage coverage, HashSet<string> claims, ProblemList problems)
    {
        var paragraphs = new Dictionary<int, CoveredParagraph>();
        foreach (var paragraph in coverage.Paragraphs)
        {
            if (paragraph.Number != paragraphs.Count + 1)
            {
                problems.Add(paragraph.Location, "n", $"{paragraph.Number}", $"paragraph {paragraphs.Count + 1} is expected here", "List every paragraph once, in order");
            }

            if (paragraph.ClaimIds.Count == 0 && string.IsNullOrWhiteSpace(paragraph.Reason))
            {
                problems.Add(paragraph.Location, "reason", null, "a paragraph without claims needs a reason", "Say why it has none");
            }

            foreach (var missing in paragraph.ClaimIds.Where(id => !claims.Contains(id)))
            {
                problems.Add(paragraph.Location, "claims", missing, "no claim has this id", NearestName.Propose(missing, claims, "Check the id"));
            }

            paragraphs.TryAdd(paragraph.Number, paragraph);
        }

        return paragraphs;
    }
}
