using System.Globalization;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution;

/// <summary>Opaque ids of nodes and relationships in Neo4j 5's form, <c>kind:store:id</c>.</summary>
internal static class ElementIds
{
    private const char NodePrefix = '4';
    private const char RelationshipPrefix = '5';

    public static string Of(ValueKind kind, Guid store, long id) =>
        string.Create(CultureInfo.InvariantCulture, $"{(kind == ValueKind.Node ? NodePrefix : RelationshipPrefix)}:{store}:{id}");

    /// <returns>False for an id of another store or of the other kind, or for text that is no element id.</returns>
    public static bool TryParse(string text, ValueKind kind, Guid store, out long id)
    {
        id = -1;
        var parts = text.Split(':');
        return parts.Length == 3
            && parts[0].Length == 1
            && parts[0][0] == (kind == ValueKind.Node ? NodePrefix : RelationshipPrefix)
            && Guid.TryParse(parts[1], out var parsed)
            && parsed == store
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
