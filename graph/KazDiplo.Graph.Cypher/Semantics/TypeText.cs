namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Types as messages name them.</summary>
internal static class TypeText
{
    public static string Of(StaticType type) =>
        type.Types == CypherTypes.List && type.Element is { Types: not CypherTypes.None } element
            ? $"List<{Of(element)}>"
            : Of(type.Types);

    public static string Of(CypherTypes types)
    {
        if (types is CypherTypes.Any or CypherTypes.None)
            return types == CypherTypes.Any ? "Any" : "Null";
        var names = Enum.GetValues<CypherTypes>().Where(type => IsSingle(type) && types.HasFlag(type)).Select(type => type.ToString());
        return string.Join(" or ", names);
    }

    private static bool IsSingle(CypherTypes type) => int.PopCount((int)type) == 1;
}
