using KazDiplo.Graph.Domain.Queries;

namespace KazDiplo.Graph.Web.Search;

/// <summary>A thing that a search found.</summary>
/// <param name="MatchedName">The other name that matched; null where it was the display name.</param>
public sealed record SearchHit(EntityName Entity, string? MatchedName);
