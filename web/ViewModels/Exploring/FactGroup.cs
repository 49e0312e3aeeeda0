using KazDiplo.Graph.Domain.Claims;
using KazDiplo.Graph.Domain.Entities;
using KazDiplo.Graph.Domain.Relations;
using KazDiplo.Graph.Domain.Vocabulary;

namespace KazDiplo.Graph.Web.ViewModels.Exploring;

/// <summary>Everything that the panel says about one thing.</summary>
/// <param name="Ties">By relationship type, in the order of the legend.</param>
/// <param name="Figures">Claims about the thing that are no ties: figures and properties, by predicate.</param>
/// <param name="Documents">The documents that the facts rest on, with the number of claims.</param>
/// <param name="IsCut">There is more than the panel reads.</param>
public sealed record ThingFacts(
    EntityCard Thing,
    IReadOnlyList<TieGroup> Ties,
    IReadOnlyList<FigureGroup> Figures,
    IReadOnlyList<DocumentUse> Documents,
    int FactCount,
    bool IsCut);

/// <summary>The ties of one type, from the thing's point of view.</summary>
/// <param name="Outgoing">The thing is their start.</param>
public sealed record TieGroup(string Type, bool Outgoing, RelationshipFamily Family, IReadOnlyList<TieFact> Ties);

/// <summary>Ties of one type with one other thing: more than one where sources disagree or times differ.</summary>
public sealed record TieFact(EntityCard Other, IReadOnlyList<TieWithClaims> Ties)
{
    public bool IsDisputed => Ties.Any(tie => tie.IsDisputed);
}

public sealed record TieWithClaims(Tie Tie, IReadOnlyList<Claim> Claims)
{
    public bool IsDisputed => Claims.Any(claim => claim.Contradicts.Count > 0);

    /// <summary>Each place once, however many claims lie there.</summary>
    public IReadOnlyList<ClaimSource> Places =>
        [.. Claims.SelectMany(claim => claim.Sources).DistinctBy(source => (source.DocumentId, source.Paragraph))
            .OrderBy(source => source.DocumentId, StringComparer.Ordinal).ThenBy(source => source.Paragraph)];
}

public sealed record FigureGroup(string Predicate, IReadOnlyList<Claim> Claims)
{
    public bool IsDisputed => Claims.Any(claim => claim.Contradicts.Count > 0);
}

public sealed record DocumentUse(string DocumentId, string? Title, int Claims);
