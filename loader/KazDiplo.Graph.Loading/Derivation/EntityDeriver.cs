using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;
using static KazDiplo.Graph.Domain.Vocabulary.RelationshipTypes;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>Entities with the claims that speak of them; visits, meetings and events with the time that claims give them.</summary>
public static class EntityDeriver
{
    private static readonly string[] Happenings = [Labels.Visit, Labels.Meeting, Labels.Event];

    /// <summary>Predicates whose time is the time of the visit, meeting or event that they name.</summary>
    private static readonly string[] TimeGiving = [Visited, Met, Made, HostedBy, ParticipatedIn, TookPlaceIn, MeetingOf, During, OnBehalfOf, PartyTo, "date"];

    public static IReadOnlyList<GraphNode> Derive(SeedSet seeds)
    {
        var claimsByEntity = ClaimsByEntity(seeds.Claims);
        return [.. seeds.Entities.Select(entity => ToNode(entity, claimsByEntity.GetValueOrDefault(entity.Id) ?? []))];
    }

    private static Dictionary<string, List<SeedClaim>> ClaimsByEntity(IEnumerable<SeedClaim> claims)
    {
        var byEntity = new Dictionary<string, List<SeedClaim>>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => !claim.IsDeprecated))
        {
            foreach (var id in Named(claim).Distinct(StringComparer.Ordinal))
            {
                if (!byEntity.TryGetValue(id, out var list))
                {
                    byEntity[id] = list = [];
                }

                list.Add(claim);
            }
        }

        return byEntity;
    }

    private static IEnumerable<string> Named(SeedClaim claim)
    {
        yield return claim.Subject;
        if (claim.Object is { } target)
        {
            yield return target;
        }

        foreach (var field in new[] { "visit", "meeting" })
        {
            if (claim.RelationshipProperties.TryGetValue(field, out var id))
            {
                yield return id.AsString();
            }
        }
    }

    private static GraphNode ToNode(SeedEntity entity, List<SeedClaim> claims)
    {
        var properties = new Dictionary<string, Value>(entity.Properties, StringComparer.Ordinal)
        {
            ["id"] = Value.String(entity.Id),
            ["name"] = Value.String(entity.Name),
        };
        if (entity.Aliases.Count > 0)
        {
            properties["aliases"] = GraphValues.Texts(entity.Aliases);
        }

        if (claims.Count > 0)
        {
            Provenance.Put(properties, claims);
            if (Happenings.Contains(entity.Kind))
            {
                TimeReading.Put(properties, [.. claims.Where(claim => TimeGiving.Contains(claim.Predicate))]);
            }
        }

        string[] labels = entity.IsLeader ? [Labels.Entity, entity.Kind, Labels.Leader] : [Labels.Entity, entity.Kind];
        return new GraphNode(Labels.Entity, entity.Id, labels, properties);
    }
}
