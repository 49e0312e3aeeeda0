using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Engine.Planning.Matching;

internal enum SeekRangeKind
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Prefix,
}

/// <summary>Recognizes conditions that an index or an id lookup can answer.</summary>
internal static class SeekPatterns
{
    /// <summary>variable.key = value, value = variable.key, variable.key IN list.</summary>
    public static (Expression Value, bool Many)? Equality(Expression? predicate, string variable, string key) => predicate switch
    {
        ComparisonExpression { Steps: [{ Operator: ComparisonOperator.Equal } step] } comparison =>
            IsProperty(comparison.First, variable, key) ? (step.Operand, false)
            : IsProperty(step.Operand, variable, key) ? (comparison.First, false)
            : null,
        InPredicate predicateIn when IsProperty(predicateIn.Item, variable, key) => (predicateIn.List, true),
        _ => null,
    };

    /// <summary>One bound of variable.key, or its prefix.</summary>
    public static (Expression Value, SeekRangeKind Kind)? Range(Expression? predicate, string variable, string key)
    {
        if (predicate is StringPredicate { Operator: StringPredicateOperator.StartsWith } starts && IsProperty(starts.Left, variable, key))
        {
            return (starts.Right, SeekRangeKind.Prefix);
        }

        if (predicate is not ComparisonExpression { Steps: [var step] } comparison || KindOf(step.Operator) is not { } kind)
        {
            return null;
        }

        return IsProperty(comparison.First, variable, key) ? (step.Operand, kind)
            : IsProperty(step.Operand, variable, key) ? (comparison.First, Mirror(kind))
            : null;
    }

    /// <summary>id(variable) or elementId(variable), = value or IN list.</summary>
    public static (Expression Value, bool Many, bool ElementId)? Id(Expression? predicate, string variable) => predicate switch
    {
        ComparisonExpression { Steps: [{ Operator: ComparisonOperator.Equal } step] } comparison =>
            IdFunction(comparison.First, variable) is { } left ? (step.Operand, false, left)
            : IdFunction(step.Operand, variable) is { } right ? (comparison.First, false, right)
            : null,
        InPredicate predicateIn when IdFunction(predicateIn.Item, variable) is { } element => (predicateIn.List, true, element),
        _ => null,
    };

    private static bool? IdFunction(Expression expression, string variable)
    {
        if (expression is not FunctionCall { Arguments: [Variable argument] } call || argument.Name != variable)
        {
            return null;
        }

        return call.Name.Equals("elementId", StringComparison.OrdinalIgnoreCase) ? true
            : call.Name.Equals("id", StringComparison.OrdinalIgnoreCase) ? false
            : null;
    }

    private static bool IsProperty(Expression expression, string variable, string key) =>
        expression is PropertyAccess { Subject: Variable subject } access && subject.Name == variable && access.Key == key;

    private static SeekRangeKind? KindOf(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Less => SeekRangeKind.Less,
        ComparisonOperator.LessOrEqual => SeekRangeKind.LessOrEqual,
        ComparisonOperator.Greater => SeekRangeKind.Greater,
        ComparisonOperator.GreaterOrEqual => SeekRangeKind.GreaterOrEqual,
        _ => null,
    };

    private static SeekRangeKind Mirror(SeekRangeKind kind) => kind switch
    {
        SeekRangeKind.Less => SeekRangeKind.Greater,
        SeekRangeKind.LessOrEqual => SeekRangeKind.GreaterOrEqual,
        SeekRangeKind.Greater => SeekRangeKind.Less,
        _ => SeekRangeKind.LessOrEqual,
    };
}
