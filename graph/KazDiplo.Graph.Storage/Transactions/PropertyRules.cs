using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Storage.Transactions;

/// <summary>Which values a property can hold (Neo4j Cypher manual, "Property types"); lists may mix kinds, as in openCypher.</summary>
internal static class PropertyRules
{
    public static void CheckStorable(Value value)
    {
        if (value.Kind != ValueKind.List)
        {
            CheckScalar(value);
            return;
        }

        var items = value.AsList().Span;
        if (items.Length > StorageLimits.MaxListLength)
        {
            throw new StorageException(StorageCause.LimitReached, $"A list property holds at most {StorageLimits.MaxListLength} elements, not {items.Length}.");
        }

        foreach (var item in items)
        {
            if (item.Kind is ValueKind.Null or ValueKind.List)
            {
                throw new StorageException(StorageCause.PropertyNotStorable, $"A list property cannot hold {(item.IsNull ? "null" : "another list")}.");
            }

            CheckScalar(item);
        }
    }

    private static void CheckScalar(Value value)
    {
        if (value.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
        {
            throw new StorageException(
                StorageCause.PropertyNotStorable,
                $"A property holds a scalar, a temporal value, a point or a list of those, not a {value.Kind}.");
        }
    }
}
