using System.Collections.Frozen;
using static KazDiplo.Graph.Domain.Vocabulary.RelationshipTypes;

namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>
/// The direct relationships of the graph model in one list: what the loader derives from claims and what the product's
/// own queries, expansion, paths and measures name.
/// </summary>
public static class DirectRelationships
{
    private static readonly string[] None = [];

    public static readonly IReadOnlyList<DirectRelationship> All =
    [
        new(HoldsOffice, RelationshipFamily.Office, ["rank"]),
        new(Succeeds, RelationshipFamily.Office, None),
        new(CitizenOf, RelationshipFamily.Office, None),
        new(WorksFor, RelationshipFamily.Office, None),
        new(MemberOf, RelationshipFamily.Membership, None, ActualOnly: true),
        new(ParticipatesIn, RelationshipFamily.Membership, None),
        new(ObserverOf, RelationshipFamily.Membership, None, ActualOnly: true),
        new(SeeksMembershipOf, RelationshipFamily.Membership, None),
        new(NotPartyTo, RelationshipFamily.Membership, None),
        new(Chairs, RelationshipFamily.Membership, None),
        new(Visited, RelationshipFamily.Visit, ["visit"], ActualOnly: true),
        new(Made, RelationshipFamily.Visit, None),
        new(HostedBy, RelationshipFamily.Visit, None),
        new(OnBehalfOf, RelationshipFamily.Visit, None),
        new(TookPlaceIn, RelationshipFamily.Visit, None),
        new(Before, RelationshipFamily.Visit, None, OnPaths: false),
        new(ParticipatedIn, RelationshipFamily.Visit, ["meeting"]),
        new(MeetingOf, RelationshipFamily.Visit, None),
        new(During, RelationshipFamily.Visit, None),
        new(Met, RelationshipFamily.Visit, ["meeting"], IsSymmetric: true, ActualOnly: true),
        new(Borders, RelationshipFamily.Border, ["km"], IsSymmetric: true, ActualOnly: true),
        new(TradesWith, RelationshipFamily.Trade, ["usd", "year"]),
        new(PartnerOf, RelationshipFamily.Trade, None),
        new(InvestedIn, RelationshipFamily.Trade, ["usd", "year"]),
        new(PartyTo, RelationshipFamily.Agreement, ["role"]),
        new(AlternativeTo, RelationshipFamily.Agreement, None),
        new(PassesThrough, RelationshipFamily.Agreement, None),
        new(PartOf, RelationshipFamily.Structure, None, OnPaths: false),
        new(TookPosition, RelationshipFamily.Position, ["stance", "topic"], OnPaths: false),
    ];

    private static readonly FrozenDictionary<string, DirectRelationship> ByType =
        All.ToFrozenDictionary(relationship => relationship.Type, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Order =
        All.Index().ToFrozenDictionary(pair => pair.Item.Type, pair => pair.Index, StringComparer.Ordinal);

    /// <summary>Type names of <see cref="All"/>, in its order.</summary>
    public static readonly IReadOnlyList<string> Types = [.. All.Select(relationship => relationship.Type)];

    /// <summary>Types that paths, shares and centrality run over.</summary>
    public static readonly IReadOnlyList<string> PathTypes =
        [.. All.Where(relationship => relationship.OnPaths).Select(relationship => relationship.Type)];

    /// <summary>Place of a type in <see cref="All"/>; types that it does not know come last.</summary>
    public static int OrderOf(string type) => Order.GetValueOrDefault(type, int.MaxValue);

    /// <returns>Null for a type that is not a direct relationship of the model.</returns>
    public static DirectRelationship? Find(string type) => ByType.GetValueOrDefault(type);

    /// <summary>Types that users or bulk data added belong to <see cref="RelationshipFamily.Structure"/>.</summary>
    public static RelationshipFamily FamilyOf(string type) => Find(type)?.Family ?? RelationshipFamily.Structure;
}
