using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// openCypher 9, "Relationship isomorphism": within one MATCH no two relationship patterns, also of different comma
/// parts and of variable length, match the same relationship.
/// </summary>
internal static class RelationshipUniqueness
{
    /// <param name="slots">Slots of relationships, or of lists of them, matched before in the same clause.</param>
    public static bool IsFree(Value[] row, int[] slots, long relationship)
    {
        foreach (var slot in slots)
        {
            var value = row[slot];
            if (value.Kind == ValueKind.Relationship ? value.AsEntityId() == relationship : Contains(value, relationship))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(Value value, long relationship)
    {
        if (value.Kind != ValueKind.List)
        {
            return false;
        }

        foreach (var item in value.AsList().Span)
        {
            if (item.AsEntityId() == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
