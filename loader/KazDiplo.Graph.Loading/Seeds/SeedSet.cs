namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>Everything that was read from a set of seed files.</summary>
public sealed record SeedSet(
    SeedDataset Dataset,
    IReadOnlyList<SeedEntity> Entities,
    IReadOnlyList<SeedDocument> Documents,
    IReadOnlyDictionary<string, IReadOnlyList<SeedMention>> Mentions,
    IReadOnlyList<SeedClaim> Claims,
    IReadOnlyList<SeedLink> Links,
    IReadOnlyList<SeedCoverage> Coverage);
