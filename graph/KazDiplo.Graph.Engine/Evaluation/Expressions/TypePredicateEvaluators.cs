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
            _ => type.Kind == NameOf(value.Kind),
        };
    }

    private static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "BOOLEAN",
        ValueKind.Integer => "INTEGER",
        ValueKind.Float => "FLOAT",
        ValueKind.String => "STRING",
        ValueKind.Map => "MAP",
        ValueKind.Node => "NODE",
        ValueKind.Relationship => "RELATIONSHIP",
        ValueKind.Path => "PATH",
        ValueKind.Date => "DATE",
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        ValueKind.Duration => "DURATION",
        ValueKind.Point => "POINT",
        _ => string.Empty,
    };
}
