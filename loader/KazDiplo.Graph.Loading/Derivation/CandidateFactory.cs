using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;
using static KazDiplo.Graph.Domain.Vocabulary.RelationshipTypes;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>
/// Turns a claim into what it says of direct relationships (graph model, "Claims and where they come from", modality).
/// A visit is also MADE and HOSTED_BY, a bilateral meeting is also PARTICIPATED_IN by both.
/// </summary>
internal static class CandidateFactory
{
    public static IEnumerable<Candidate> From(SeedClaim claim)
    {
        if (claim.IsDeprecated || claim.Object is null || DirectRelationships.Find(claim.Predicate) is null)
        {
            yield break;
        }

        var status = StatusOf(claim);
        var type = TypeFor(claim, status);
        if (type is null)
        {
            yield break;
        }

        yield return Create(claim, claim.Subject, type, claim.Object, status);
        foreach (var companion in Companions(claim, type, status))
        {
            yield return companion;
        }
    }

    /// <summary>null for an actual claim.</summary>
    private static string? StatusOf(SeedClaim claim) => claim switch
    {
        _ when claim.RelationshipProperties.TryGetValue("status", out var stated) && stated.AsString() != "actual" => stated.AsString(),
        { Modality: "planned" or "conditional" } => claim.Modality,
        _ => null,
    };

    /// <summary>The relationship type that the claim derives; null where it derives none.</summary>
    private static string? TypeFor(SeedClaim claim, string? status)
    {
        if (claim.Modality == "opinion")
        {
            return claim.Predicate == TookPosition ? TookPosition : null;
        }

        if (claim.Modality == "negated")
        {
            return claim.Predicate is TookPosition or NotPartyTo ? claim.Predicate : null;
        }

        if (status is null)
        {
            return claim.Predicate;
        }

        if (claim.Predicate is MemberOf or ObserverOf && status is "planned" or "conditional")
        {
            return SeeksMembershipOf;
        }

        return DirectRelationships.Find(claim.Predicate)!.ActualOnly ? null : claim.Predicate;
    }

    private static IEnumerable<Candidate> Companions(SeedClaim claim, string type, string? status)
    {
        if (type == Visited && claim.RelationshipProperties.TryGetValue("visit", out var visit))
        {
            yield return Bare(claim, claim.Subject, Made, visit.AsString(), status);
            yield return Bare(claim, visit.AsString(), HostedBy, claim.Object!, status);
        }

        if (type == Met && claim.RelationshipProperties.TryGetValue("meeting", out var meeting))
        {
            yield return Bare(claim, claim.Subject, ParticipatedIn, meeting.AsString(), status);
            yield return Bare(claim, claim.Object!, ParticipatedIn, meeting.AsString(), status);
        }
    }

    private static Candidate Bare(SeedClaim claim, string start, string type, string end, string? status) =>
        new(start, type, end, status, new Dictionary<string, Value>(), new Dictionary<string, Value>(), claim);

    private static Candidate Create(SeedClaim claim, string start, string type, string end, string? status)
    {
        var relationship = DirectRelationships.Find(type)!;
        if (relationship.IsSymmetric && string.CompareOrdinal(start, end) > 0)
        {
            (start, end) = (end, start);
        }

        var properties = PropertiesOf(claim);
        if (type == ParticipatedIn)
        {
            // The meeting is the end node; as a property it would only say it twice.
            properties.Remove("meeting");
        }

        var deciding = properties.Where(property => relationship.KeyProperties.Contains(property.Key)).ToDictionary();
        var other = properties.Where(property => !relationship.KeyProperties.Contains(property.Key)).ToDictionary();
        return new Candidate(start, type, end, status, deciding, other, claim);
    }

    private static Dictionary<string, Value> PropertiesOf(SeedClaim claim)
    {
        var properties = claim.RelationshipProperties
            .Where(property => property.Key != "status")
            .ToDictionary(property => property.Key == "relRank" ? "rank" : property.Key, property => property.Value);
        switch (claim.Predicate, claim.Unit)
        {
            case (Borders, "km"):
                properties.Put("km", claim.Value);
                break;
            case (TradesWith or InvestedIn, "usd"):
                properties.Put("usd", claim.Value);
                break;
            case (TradesWith or InvestedIn, "percent"):
                properties.Put("share", claim.Value);
                break;
            default:
                break;
        }

        return properties;
    }
}
