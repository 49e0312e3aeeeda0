using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>What + − * / % ^ and || yield, as far as their operands' types tell.</summary>
internal static class ArithmeticType
{
    public static StaticType Of(ArithmeticOperator arithmetic, StaticType left, StaticType right)
    {
        if (left.Types == CypherTypes.None || right.Types == CypherTypes.None)
            return StaticType.Null;
        if (!IsNumber(left) || !IsNumber(right))
            return OfAddition(arithmetic, left, right);
        if (arithmetic == ArithmeticOperator.Power || left.Types == CypherTypes.Float || right.Types == CypherTypes.Float)
            return StaticType.Float;
        return left.Types == CypherTypes.Integer && right.Types == CypherTypes.Integer ? StaticType.Integer : StaticType.Number;
    }

    /// <summary>A list stays a list, whatever is put to it; text and numbers make text.</summary>
    private static StaticType OfAddition(ArithmeticOperator arithmetic, StaticType left, StaticType right)
    {
        if (arithmetic is not (ArithmeticOperator.Add or ArithmeticOperator.Concatenate))
            return StaticType.Any;
        if (left.Types == CypherTypes.List || right.Types == CypherTypes.List)
            return StaticType.List;
        const CypherTypes Text = CypherTypes.String | CypherTypes.Number;
        var isText = left.Types == CypherTypes.String && (right.Types & ~Text) == 0;
        return isText || (right.Types == CypherTypes.String && (left.Types & ~Text) == 0) ? StaticType.String : StaticType.Any;
    }

    private static bool IsNumber(StaticType type) => (type.Types & ~CypherTypes.Number) == 0;
}
