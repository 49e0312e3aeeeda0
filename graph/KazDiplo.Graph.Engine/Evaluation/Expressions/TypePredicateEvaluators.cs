using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>value IS :: TYPE (Neo4j Cypher manual, "Type predicate expressions"): null is of every type but NOT NULL ones.</summary>
internal static class TypePredicateEvaluators
{
    public static Evaluator Create(Evaluator operand, TypeName type, bool negated) =>
        (row, context) => Value.Boolean(IsOf(operand(row, context), type) != negated);

    private static bool IsOf(Value value, TypeName type)
    {
        foreach (var alternative in type.Alternatives)
        {
            if (IsOf(value, alternative))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(Value value, TypeAlternative type)
    {
        if (value.IsNull)
        {
            return !type.NotNull && type.Kind != "NOTHING";
        }

        return type.Kind switch
        {
            "ANY" => true,
            "PROPERTY VALUE" => value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path),
            "LIST" => value.Kind == ValueKind.List && (type.Element is null || value.AsList().All(item => IsOf(item, type.Element))),
            _ => type.Kind == KindNames.Of(value),
        };
    }
}
