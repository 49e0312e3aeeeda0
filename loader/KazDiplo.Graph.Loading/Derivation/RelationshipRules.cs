using System.Collections.Frozen;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>The table "Direct relationships" of the graph model.</summary>
public static class RelationshipRules
{
    private static readonly FrozenDictionary<string, RelationshipRule> Rules = new[]
    {
        Rule("HOLDS_OFFICE", "Person", "Country|Organization|Body", "rank"),
        Rule("SUCCEEDS", "Person", "Person"),
        Rule("CITIZEN_OF", "Person", "Country"),
        Rule("WORKS_FOR", "Person", "Organization"),
        Rule("MEMBER_OF", "Country", "Organization", actualOnly: true),
        Rule("PARTICIPATES_IN", "Country", "Organization|Initiative"),
        Rule("OBSERVER_OF", "Country", "Organization", actualOnly: true),
        Rule("SEEKS_MEMBERSHIP_OF", "Country", "Organization"),
        Rule("NOT_PARTY_TO", "Country", "Organization|Agreement"),
        Rule("CHAIRS", "Country", "Organization"),
        Rule("VISITED", "Person", "Country", "visit", actualOnly: true),
        Rule("MADE", "Person", "Visit"),
        Rule("HOSTED_BY", "Visit", "Country"),
        Rule("ON_BEHALF_OF", "Visit", "Country"),
        Rule("TOOK_PLACE_IN", "Visit|Meeting|Event", "Place|Country"),
        Rule("BEFORE", "Visit|Meeting|Event", "Visit|Meeting|Event"),
        Rule("PARTICIPATED_IN", "Person", "Meeting", "meeting"),
        Rule("MEETING_OF", "Meeting", "Organization|Body"),
        Rule("DURING", "Meeting", "Visit"),
        Rule("MET", "Person", "Person", "meeting", undirected: true, actualOnly: true),
        Rule("BORDERS", "Country", "Country", "km", undirected: true, actualOnly: true),
        Rule("TRADES_WITH", "Country|Organization", "Country|Organization", "usd|year"),
        Rule("PARTNER_OF", "Country|Organization", "Country|Organization"),
        Rule("INVESTED_IN", "Country|Organization", "Country", "usd|year"),
        Rule("PARTY_TO", "Country|Organization|Person", "Agreement|Initiative|Corridor|Policy|Event", "role"),
        Rule("ALTERNATIVE_TO", "Corridor", "Corridor"),
        Rule("PASSES_THROUGH", "Corridor", "Country|Place"),
        Rule("PART_OF", "Place|Country|Body", "Country|Place|Organization"),
        Rule("TOOK_POSITION", "Person|Country|Organization|Group", "", "stance|topic"),
    }.ToFrozenDictionary(rule => rule.Type, StringComparer.Ordinal);

    public static IEnumerable<string> Types => Rules.Keys.Order(StringComparer.Ordinal);

    /// <returns>null where the predicate is no type of direct relationship.</returns>
    public static RelationshipRule? Find(string predicate) => Rules.GetValueOrDefault(predicate);

    private static RelationshipRule Rule(
        string type, string starts, string ends, string deciding = "", bool undirected = false, bool actualOnly = false) =>
        new(type, Split(starts), Split(ends), Split(deciding), undirected, actualOnly);

    private static string[] Split(string list) => list.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
