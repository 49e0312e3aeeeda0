using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Planning;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Loading.Validation;

namespace KazDiplo.Graph.Loading;

/// <summary>How a command of the loader ended. The numbers are its exit codes.</summary>
public enum LoadOutcome
{
    /// <summary>Everything read is accounted for and nothing was rejected.</summary>
    Complete = 0,

    /// <summary>Refused or failed; nothing was written.</summary>
    Refused = 3,
}

/// <summary>What was read and what became of it: read = written + unchanged + rejected.</summary>
/// <param name="RunId">The recorded run; null when nothing was written.</param>
/// <param name="Changes">Counts by label and relationship type, in a fixed order.</param>
public sealed record LoadReport(
    LoadOutcome Outcome,
    string? DatasetId,
    string? RunId,
    SeedCounts Read,
    IReadOnlyList<ChangeCount> Changes,
    int Unchanged,
    IReadOnlyList<LoadProblem> Problems)
{
    public static LoadReport Refused(SeedSet? seeds, IReadOnlyList<LoadProblem> problems) =>
        new(LoadOutcome.Refused, seeds?.Dataset.Id, null, SeedCounts.Of(seeds), [], 0, problems);

    public static LoadReport Complete(SeedSet seeds, LoadPlan? plan, string? runId) => new(
        LoadOutcome.Complete,
        seeds.Dataset.Id,
        runId,
        SeedCounts.Of(seeds),
        plan is null ? [] : ChangeCount.Of(plan),
        plan is null ? 0 : plan.NodesUnchanged + plan.RelationshipsUnchanged,
        []);
}

/// <summary>What the seed files hold.</summary>
public sealed record SeedCounts(int Entities, int Documents, int Claims, int Links)
{
    public static SeedCounts Of(SeedSet? seeds) => seeds is null
        ? new SeedCounts(0, 0, 0, 0)
        : new SeedCounts(seeds.Entities.Count, seeds.Documents.Count, seeds.Claims.Count, seeds.Links.Count);
}

/// <param name="What">A label, or a relationship type in square brackets.</param>
public sealed record ChangeCount(string What, int Create, int Change, int Retract)
{
    public static IReadOnlyList<ChangeCount> Of(LoadPlan plan)
    {
        var counts = new SortedDictionary<string, (int Create, int Change, int Retract)>(StringComparer.Ordinal);
        void Add(string what, int create = 0, int change = 0, int retract = 0)
        {
            var current = counts.GetValueOrDefault(what);
            counts[what] = (current.Create + create, current.Change + change, current.Retract + retract);
        }

        foreach (var node in plan.NodesToCreate)
        {
            Add(KindOf(node.Labels), create: 1);
        }

        foreach (var change in plan.NodesToChange)
        {
            Add(KindOf(change.Node.Labels), change: 1);
        }

        foreach (var _ in plan.Retractions)
        {
            Add(Labels.Claim, retract: 1);
        }

        foreach (var relationship in plan.RelationshipsToCreate)
        {
            Add($"[{relationship.Type}]", create: 1);
        }

        foreach (var removal in plan.RelationshipsToRemove)
        {
            Add($"[{removal.Type}]", retract: 1);
        }

        return [.. counts.Select(count => new ChangeCount(count.Key, count.Value.Create, count.Value.Change, count.Value.Retract))];
    }

    private static string KindOf(IReadOnlyList<string> labels) => labels[0] == Labels.Entity && labels.Count > 1 ? labels[1] : labels[0];
}
