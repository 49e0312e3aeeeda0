using KazDiplo.Graph.Loading.Seeds;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>What one claim says of one direct relationship, before claims that agree are put together.</summary>
/// <param name="Status">planned, conditional or cancelled; null for actual.</param>
/// <param name="Deciding">Properties of the relationship's key.</param>
/// <param name="Other">Properties that merge.</param>
internal sealed record Candidate(
    string Start,
    string Type,
    string End,
    string? Status,
    IReadOnlyDictionary<string, Value> Deciding,
    IReadOnlyDictionary<string, Value> Other,
    SeedClaim Claim)
{
    /// <summary>Everything of the key but the time.</summary>
    public string TimelessKey => string.Join(
        '|',
        new[] { Start, Type, End, Status ?? "" }.Concat(Deciding.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}")));
}
