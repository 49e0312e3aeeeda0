using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Derivation;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Planning;

/// <summary>
/// Compares what shall be with what is. A claim that changes or vanishes is retracted, never overwritten; what users
/// added to the graph stays.
/// </summary>
public static class LoadPlanner
{
    /// <summary>Written by a load run itself; a difference in them is no change.</summary>
    private static readonly string[] Bookkeeping = ["recordedAt", "retractedAt"];

    /// <summary>Entity properties that seeds own: removed when the seeds no longer give them. Others are users' own.</summary>
    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal)
    {
        "name", "aliases", "summary", "officialName", "iso2", "iso3", "flag", "region", "acronym", "kind", "status", "lat", "lng",
        "from", "to", "precision", "timeBasis", "reason", "claims", "sources", "basis", "title", "file", "publisher", "language", "sha256",
        "published", "publishedStated", "publishedPrecision", "publishedBasis", "publishedReason", "licence", "version", "url", "retrievedAt", "description",
    };

    /// <param name="runId">Makes the ids of retired claims unique.</param>
    public static LoadPlan Plan(DesiredGraph desired, CurrentGraph current, string runId)
    {
        var creates = new List<GraphNode>();
        var changes = new List<NodeChange>();
        var retractions = new List<ClaimRetraction>();
        var unchanged = 0;
        foreach (var node in desired.Nodes)
        {
            if (!current.Nodes.TryGetValue(node.Key, out var stored))
            {
                creates.Add(node);
            }
            else if (Compare(node, stored) is not { } change)
            {
                unchanged++;
            }
            else if (node.KeyLabel == Labels.Claim)
            {
                retractions.Add(new ClaimRetraction(node.Id, $"{node.Id}/{runId}", ReplacedBy: true));
                creates.Add(node);
            }
            else
            {
                changes.Add(change);
            }
        }

        retractions.AddRange(Vanished(desired, current, runId));
        var (add, remove, same) = CompareRelationships(desired, current, retractions);
        return new LoadPlan(desired.DatasetId, creates, changes, retractions, add, remove, unchanged, same);
    }

    private static IEnumerable<ClaimRetraction> Vanished(DesiredGraph desired, CurrentGraph current, string runId)
    {
        var wanted = desired.Nodes.Select(node => node.Key).ToHashSet();
        return current.Nodes.Keys
            .Where(key => key.Label == Labels.Claim && !wanted.Contains(key))
            .Select(key => new ClaimRetraction(key.Id, $"{key.Id}/{runId}", ReplacedBy: false));
    }

    /// <returns>null when the stored node is as it shall be.</returns>
    private static NodeChange? Compare(GraphNode node, Node stored)
    {
        var set = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Properties)
        {
            if (!ValueEquivalence.AreEquivalent(value, stored.Properties.GetOrNull(key)))
            {
                set[key] = value;
            }
        }

        var owns = node.KeyLabel == Labels.Claim ? (Func<string, bool>)(key => !Bookkeeping.Contains(key)) : Owned.Contains;
        foreach (var key in stored.Properties.Keys.Where(key => owns(key) && !node.Properties.ContainsKey(key)))
        {
            set[key] = Value.Null;
        }

        var add = node.Labels.Except(stored.Labels).ToList();
        var remove = stored.Labels.Where(label => label == Labels.Leader && !node.Labels.Contains(label)).ToList();
        return set.Count + add.Count + remove.Count == 0 ? null : new NodeChange(node, set, add, remove);
    }

    private static (List<GraphRelationship> Add, List<RelationshipRemoval> Remove, int Same) CompareRelationships(
        DesiredGraph desired, CurrentGraph current, List<ClaimRetraction> retractions)
    {
        var retired = retractions.Select(retraction => new NodeKey(Labels.Claim, retraction.Id)).ToHashSet();
        var stored = current.Relationships
            // What a retired claim points to stays with it, as it was recorded.
            .Where(relationship => !retired.Contains(relationship.Start))
            .GroupBy(relationship => Identity(relationship.Start, relationship.Relationship.Type, relationship.End, RelationshipKey.Of(relationship.Relationship.Type, relationship.Relationship.Properties)))
            .ToDictionary(group => group.Key, group => new Queue<CurrentRelationship>(group), StringComparer.Ordinal);
        var add = new List<GraphRelationship>();
        var same = 0;
        foreach (var wanted in desired.Relationships)
        {
            if (stored.TryGetValue(Identity(wanted.Start, wanted.Type, wanted.End, wanted.Key), out var queue)
                && queue.TryPeek(out var candidate) && HasProperties(candidate.Relationship, wanted.Properties))
            {
                queue.Dequeue();
                same++;
            }
            else
            {
                add.Add(wanted);
            }
        }

        var known = desired.Nodes.Where(node => node.KeyLabel == Labels.Claim).Select(node => node.Id)
            .Concat(retractions.Select(retraction => retraction.Id)).ToHashSet(StringComparer.Ordinal);
        var remove = stored.Values.SelectMany(queue => queue).Where(left => IsOurs(left, known))
            .Select(left => new RelationshipRemoval(left.Start, left.Relationship.Type, left.End, left.Relationship.ElementId)).ToList();
        return (add, remove, same);
    }

    private static string Identity(NodeKey start, string type, NodeKey end, string key) => $"{start.Id} {type} {end.Id} {key}";

    private static bool HasProperties(Relationship stored, IReadOnlyDictionary<string, Value> wanted) =>
        stored.Properties.Count == wanted.Count
        && wanted.All(property => ValueEquivalence.AreEquivalent(property.Value, stored.Properties.GetOrNull(property.Key)));

    /// <summary>Direct relationships that rest on other data sets' claims alone are not this load's business.</summary>
    private static bool IsOurs(CurrentRelationship relationship, HashSet<string> claims) =>
        relationship.Start.Label != Labels.Entity
        || relationship.Relationship.Properties.GetOrNull("claims") is { Kind: ValueKind.List } list && list.AsList().Any(id => claims.Contains(id.AsString()));
}
