using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Entities;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>Why the lines between two things are there.</summary>
public sealed record PairFacts(EntityCard A, EntityCard B, IReadOnlyList<TieWithClaims> Ties)
{
    /// <summary>The claims behind these ties, each once, the disputed first.</summary>
    public static IReadOnlyList<Claim> ClaimsOf(IEnumerable<TieWithClaims> ties) =>
        [.. ties.SelectMany(tie => tie.Claims).DistinctBy(claim => claim.Id)
            .OrderByDescending(claim => claim.Contradicts.Count > 0)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)];
}

/// <summary>Two claims that contradict each other, both known in full.</summary>
/// <param name="Kind"><c>hard</c> or <c>tension</c>.</param>
public sealed record ClaimConflict(Claim First, Claim Second, string? Kind, string? Note)
{
    /// <summary>Every pair among the claims that contradict each other, once.</summary>
    public static IReadOnlyList<ClaimConflict> Among(IReadOnlyCollection<Claim> claims)
    {
        var byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return [.. from claim in claims
                   from link in claim.Contradicts
                   where string.CompareOrdinal(claim.Id, link.ClaimId) < 0 && byId.ContainsKey(link.ClaimId)
                   select new ClaimConflict(claim, byId[link.ClaimId], link.Kind, link.Note)];
    }
}
