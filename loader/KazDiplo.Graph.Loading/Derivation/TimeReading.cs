using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>Valid time on nodes and relationships, and which of several readings is the most exact.</summary>
internal static class TimeReading
{
    private static readonly string[] FromExactToVague = ["day", "month", "range", "year", "unknown"];

    public static void Put(Dictionary<string, Value> properties, IReadOnlyList<SeedClaim> claims)
    {
        if (MostExact(claims) is not { } best)
        {
            return;
        }

        properties.Put("from", best.Time.From);
        properties.Put("to", best.Time.To);
        properties.Put("precision", best.Time.Precision);
        var sameReading = claims.Where(claim => claim.Time.From == best.Time.From && claim.Time.To == best.Time.To).ToList();
        var isStated = sameReading.Any(claim => claim.Time.TimeBasis is null or "stated");
        properties.Put("timeBasis", isStated ? "stated" : "inferred");
        if (!isStated)
        {
            properties.Put("reason", best.Time.Reason ?? best.Reason);
        }
    }

    private static SeedClaim? MostExact(IReadOnlyList<SeedClaim> claims) => claims
        .Where(claim => claim.Time.IsDated)
        .OrderBy(claim => Array.IndexOf(FromExactToVague, claim.Time.Precision ?? "unknown"))
        .ThenBy(claim => claim.Time.From ?? claim.Time.To)
        .ThenBy(claim => claim.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
