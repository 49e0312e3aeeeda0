using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>
/// Derives the direct relationships from claims. Claims that agree share one relationship; claims that disagree give
/// parallel ones; nothing is averaged, nothing is dropped (graph model, "Two layers").
/// </summary>
public static class DirectRelationshipDeriver
{
    public static IReadOnlyList<GraphRelationship> Derive(IEnumerable<SeedClaim> claims) =>
        [.. claims.SelectMany(CandidateFactory.From)
            .GroupBy(candidate => candidate.Ends, StringComparer.Ordinal)
            .SelectMany(group => ByDecidingProperties([.. group]))
            .SelectMany(ByTime)
            .SelectMany(Agreeing)
            .Select(ToRelationship)];

    /// <summary>
    /// One group for each value of the deciding properties. A claim that says no more than that the relationship exists
    /// ("shares a border with") joins the first that says more, instead of standing beside it as a line of its own.
    /// </summary>
    private static List<List<Candidate>> ByDecidingProperties(List<Candidate> candidates)
    {
        var groups = candidates.Where(candidate => !candidate.IsBare)
            .GroupBy(candidate => candidate.DecidingKey, StringComparer.Ordinal)
            .Select(group => group.ToList())
            .ToList();
        var bare = candidates.Where(candidate => candidate.IsBare).ToList();
        if (groups.Count == 0)
        {
            return [bare];
        }

        groups[0].AddRange(bare);
        return groups;
    }

    /// <summary>One group for each dated reading; what is undated joins the earliest of them.</summary>
    private static List<List<Candidate>> ByTime(List<Candidate> candidates)
    {
        var dated = candidates.Where(candidate => candidate.Claim.Time.IsDated)
            .GroupBy(candidate => (candidate.Claim.Time.From, candidate.Claim.Time.To))
            .OrderBy(group => group.Key.From ?? group.Key.To)
            .ThenBy(group => group.Key.To)
            .Select(group => group.ToList())
            .ToList();
        var undated = candidates.Where(candidate => !candidate.Claim.Time.IsDated).ToList();
        if (dated.Count == 0)
        {
            return [undated];
        }

        dated[0].AddRange(undated);
        return dated;
    }

    /// <summary>Splits a group where properties exclude each other, so that both values stand.</summary>
    private static IEnumerable<List<Candidate>> Agreeing(List<Candidate> candidates)
    {
        var groups = new List<(List<Candidate> Members, Dictionary<string, Value> Properties)>();
        // Claims that say more come first, so that one without a value joins the first that has one.
        foreach (var candidate in candidates.OrderByDescending(c => c.Other.Count).ThenBy(c => c.Claim.Id, StringComparer.Ordinal))
        {
            var at = groups.FindIndex(group => MergedProperties.CanMerge(group.Properties, candidate.Other));
            if (at < 0)
            {
                groups.Add(([candidate], new Dictionary<string, Value>(candidate.Other, StringComparer.Ordinal)));
            }
            else
            {
                groups[at].Members.Add(candidate);
                groups[at] = (groups[at].Members, MergedProperties.Merge(groups[at].Properties, candidate.Other));
            }
        }

        return groups.Select(group => group.Members);
    }

    private static GraphRelationship ToRelationship(List<Candidate> candidates)
    {
        // A bare claim that joined the group does not know the deciding properties.
        var first = candidates.MaxBy(candidate => candidate.Deciding.Count)!;
        var properties = new Dictionary<string, Value>(first.Deciding, StringComparer.Ordinal);
        var other = candidates.Aggregate(
            new Dictionary<string, Value>(StringComparer.Ordinal), (merged, candidate) => MergedProperties.Merge(merged, candidate.Other));
        foreach (var (key, value) in other)
        {
            properties[key] = value;
        }

        properties.Put("status", first.Status);
        var claims = candidates.Select(candidate => candidate.Claim).ToList();
        TimeReading.Put(properties, claims);
        Provenance.Put(properties, claims);
        return new GraphRelationship(
            new NodeKey(Labels.Entity, first.Start), first.Type, new NodeKey(Labels.Entity, first.End), RelationshipKey.Of(first.Type, properties), properties);
    }
}
