using KazDiplo.Graph.Domain.Vocabulary;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Loading.Derivation;

/// <summary>
/// What tells parallel relationships of one type apart: status, time, the deciding properties, and those that exclude
/// each other. Computed from stored properties too, so that a load finds again what an earlier one wrote.
/// </summary>
public static class RelationshipKey
{
    private static readonly string[] OfDirect = ["status", "from", "to", "rank", "share", "year"];
    private static readonly string[] OfKind = ["kind"];
    private static readonly string[] OfProvenance = ["paragraph", "start", "end", "kind"];

    public static string Of(string type, IReadOnlyDictionary<string, Value> properties)
    {
        var relevant = DirectRelationships.Find(type) is { } direct
            ? OfDirect.Concat(direct.KeyProperties).Concat(type == RelationshipTypes.PartnerOf ? OfKind : [])
            : OfProvenance;
        return string.Join('|', relevant.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(properties.ContainsKey)
            .Select(key => $"{key}={properties[key]}"));
    }
}
