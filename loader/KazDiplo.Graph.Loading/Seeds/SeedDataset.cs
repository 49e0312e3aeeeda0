namespace KazDiplo.Graph.Loading.Seeds;

/// <summary>The header of a data set: what it is, under which licence, from where.</summary>
/// <param name="Version">Grows with every change of the seeds; a newer one is announced to stores that hold an older one.</param>
public sealed record SeedDataset(
    SourceLocation Location,
    string Id,
    string Title,
    string Licence,
    int Version,
    string? Url,
    DateOnly? RetrievedAt,
    string? Description);
