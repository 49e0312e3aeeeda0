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
    /// <summary>Start, type, end and status: the part of the key that every claim has.</summary>
    public string Ends => $"{Start}|{Type}|{End}|{Status}";

    /// <summary>The deciding properties as text; equal values give equal text.</summary>
    public string DecidingKey => string.Join('|', Deciding.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"));

    /// <summary>The claim says that the relationship exists, and nothing else about it.</summary>
    public bool IsBare => Deciding.Count == 0 && Other.Count == 0 && !Claim.Time.IsDated;
}
