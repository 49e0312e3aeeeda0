using System.Collections.Frozen;
using static KazDiplo.Graph.Domain.Vocabulary.Labels;
using static KazDiplo.Graph.Domain.Vocabulary.RelationshipTypes;

namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>The column "pattern" of the graph model's table of direct relationships.</summary>
public static class RelationshipPatterns
{
    private static readonly string[] HappensOnce = [Visit, Meeting, Event];
    private static readonly string[] Actor = [Country, Organization];

    private static readonly FrozenDictionary<string, RelationshipPattern> ByType = new RelationshipPattern[]
    {
        new(HoldsOffice, [Person], [Country, Organization, Body]),
        new(Succeeds, [Person], [Person]),
        new(CitizenOf, [Person], [Country]),
        new(WorksFor, [Person], [Organization]),
        new(MemberOf, [Country], [Organization]),
        new(ParticipatesIn, [Country], [Organization, Initiative]),
        new(ObserverOf, [Country], [Organization]),
        new(SeeksMembershipOf, [Country], [Organization]),
        new(NotPartyTo, [Country], [Organization, Agreement]),
        new(Chairs, [Country], [Organization]),
        new(Visited, [Person], [Country]),
        new(Made, [Person], [Visit]),
        new(HostedBy, [Visit], [Country]),
        new(OnBehalfOf, [Visit], [Country]),
        new(TookPlaceIn, HappensOnce, [Place, Country]),
        new(Before, HappensOnce, HappensOnce),
        new(ParticipatedIn, [Person], [Meeting]),
        new(MeetingOf, [Meeting], [Organization, Body]),
        new(During, [Meeting], [Visit]),
        new(Met, [Person], [Person]),
        new(Borders, [Country], [Country]),
        new(TradesWith, Actor, Actor),
        new(PartnerOf, Actor, Actor),
        new(InvestedIn, Actor, [Country]),
        new(PartyTo, [Country, Organization, Person], [Agreement, Initiative, Corridor, Policy, Event]),
        new(AlternativeTo, [Corridor], [Corridor]),
        new(PassesThrough, [Corridor], [Country, Place]),
        new(PartOf, [Place, Country, Body], [Country, Place, Organization]),
        new(TookPosition, [Person, Country, Organization, Group], []),
    }.ToFrozenDictionary(pattern => pattern.Type, StringComparer.Ordinal);

    /// <returns>Null for a type that is not a direct relationship of the model.</returns>
    public static RelationshipPattern? Find(string type) => ByType.GetValueOrDefault(type);
}
