using KazDiplo.Graph.Loading.Graph;
using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>What every derived node and relationship carries: its claims, their documents, the strongest basis.</summary>
internal static class Provenance
{
    private static readonly string[] FromStrongToWeak = ["stated", "implied", "inferred"];

    public static void Put(Dictionary<string, Value> properties, IReadOnlyList<SeedClaim> claims)
    {
        properties["claims"] = GraphValues.Texts(claims.Select(claim => claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        properties["sources"] = GraphValues.Texts(claims.Select(claim => claim.DocumentId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        properties["basis"] = Value.String(FromStrongToWeak[claims.Min(claim => Array.IndexOf(FromStrongToWeak, claim.Basis))]);
    }
}
