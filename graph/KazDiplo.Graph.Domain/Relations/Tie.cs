using KazDiplo.Graph.Domain.Queries;
using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Domain.Relations;

/// <summary>A direct relationship between two entities, with the claims that it rests on.</summary>
/// <param name="Key">
/// Stable while the claims behind it stand: start, type, end and first claim. A relationship without claims (a user wrote
/// it) is keyed by its element id, which lasts as long as the store's generation.
/// </param>
/// <param name="Basis"><c>stated</c>, <c>implied</c>, <c>inferred</c>, or null where no claim says.</param>
/// <param name="Status"><c>actual</c>, <c>planned</c>, <c>conditional</c> or <c>cancelled</c>.</param>
/// <param name="Claims">Ids of the claims; empty where no source stands behind it.</param>
/// <param name="Sources">Ids of the documents.</param>
public sealed record Tie(
    string Key,
    string Type,
    string StartId,
    string EndId,
    string? Basis,
    string Status,
    FactTime Time,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Sources,
    MapValue Properties)
{
    public RelationshipFamily Family => DirectRelationships.FamilyOf(Type);

    public bool IsActual => Status == "actual";

    public string OtherEnd(string id) => StartId == id ? EndId : StartId;

    public bool Touches(string id) => StartId == id || EndId == id;

    public static Tie From(Relationship relationship, string startId, string endId)
    {
        var properties = relationship.Properties;
        var claims = properties.GetOrNull("claims").TextList();
        var last = claims.Count > 0 ? claims.Min(StringComparer.Ordinal)! : relationship.ElementId;
        return new Tie(
            $"{startId}|{relationship.Type}|{endId}|{last}",
            relationship.Type,
            startId,
            endId,
            properties.GetOrNull("basis").TextOrNull(),
            properties.GetOrNull("status").TextOrNull() ?? "actual",
            new FactTime(
                properties.GetOrNull("from").DateOrNull(),
                properties.GetOrNull("to").DateOrNull(),
                properties.GetOrNull("precision").TextOrNull(),
                properties.GetOrNull("timeBasis").TextOrNull()),
            claims,
            properties.GetOrNull("sources").TextList(),
            properties);
    }
}
