namespace KazDiplo.Graph.Domain.Vocabulary;

/// <summary>Names of relationship types. Public names: saved queries rely on them.</summary>
public static class RelationshipTypes
{
    public const string HoldsOffice = "HOLDS_OFFICE";
    public const string Succeeds = "SUCCEEDS";
    public const string CitizenOf = "CITIZEN_OF";
    public const string WorksFor = "WORKS_FOR";
    public const string MemberOf = "MEMBER_OF";
    public const string ParticipatesIn = "PARTICIPATES_IN";
    public const string ObserverOf = "OBSERVER_OF";
    public const string SeeksMembershipOf = "SEEKS_MEMBERSHIP_OF";
    public const string NotPartyTo = "NOT_PARTY_TO";
    public const string Chairs = "CHAIRS";
    public const string Visited = "VISITED";
    public const string Made = "MADE";
    public const string HostedBy = "HOSTED_BY";
    public const string OnBehalfOf = "ON_BEHALF_OF";
    public const string TookPlaceIn = "TOOK_PLACE_IN";
    public const string Before = "BEFORE";
    public const string ParticipatedIn = "PARTICIPATED_IN";
    public const string MeetingOf = "MEETING_OF";
    public const string During = "DURING";
    public const string Met = "MET";
    public const string Borders = "BORDERS";
    public const string TradesWith = "TRADES_WITH";
    public const string PartnerOf = "PARTNER_OF";
    public const string InvestedIn = "INVESTED_IN";
    public const string PartyTo = "PARTY_TO";
    public const string AlternativeTo = "ALTERNATIVE_TO";
    public const string PassesThrough = "PASSES_THROUGH";
    public const string PartOf = "PART_OF";
    public const string TookPosition = "TOOK_POSITION";

    // Provenance: never drawn, never on a path.
    public const string Subject = "SUBJECT";
    public const string Object = "OBJECT";
    public const string StatedIn = "STATED_IN";
    public const string AttributedTo = "ATTRIBUTED_TO";
    public const string StatedVia = "STATED_VIA";
    public const string Contradicts = "CONTRADICTS";
    public const string Corroborates = "CORROBORATES";
    public const string RecordedIn = "RECORDED_IN";
    public const string OfDataset = "OF_DATASET";
    public const string InDataset = "IN_DATASET";
    public const string Mentions = "MENTIONS";
}
