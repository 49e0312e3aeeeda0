using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Types of operators and of the predicates that are written like operators.</summary>
internal sealed class OperatorAnalyzer(Analysis analysis)
{
    /// <summary>The type; null where the expression is no operator.</summary>
    public StaticType? TypeOf(Expression expression, ExpressionContext context)
    {
        switch (expression)
        {
            case LogicalExpression logical:
                foreach (var operand in logical.Operands)
                    RequireBoolean(operand, context);
                return StaticType.Boolean;
            case NotExpression not:
                RequireBoolean(not.Operand, context);
                return StaticType.Boolean;
            case ArithmeticExpression arithmetic:
                return OfArithmetic(arithmetic, context.AsValue());
            case SignExpression sign:
                return Required(sign.Operand, CypherTypes.Number | CypherTypes.Duration, context.AsValue());
            case InPredicate predicate:
                Operand(predicate.Item, context);
                Required(predicate.List, CypherTypes.List, context.AsValue());
                return StaticType.Boolean;
            case LabelPredicate predicate:
                return OfLabels(predicate, context.AsValue());
            default:
                return TypeOfComparison(expression, context) ? StaticType.Boolean : null;
        }
    }

    /// <summary>Predicates that take operands of any type: the answer for unfit ones is null, or is found at run time.</summary>
    private bool TypeOfComparison(Expression expression, ExpressionContext context)
    {
        switch (expression)
        {
            case ComparisonExpression comparison:
                Operand(comparison.First, context);
                foreach (var step in comparison.Steps)
                    Operand(step.Operand, context);
                return true;
            case StringPredicate predicate:
                Operand(predicate.Left, context);
                Operand(predicate.Right, context);
                return true;
            case NullPredicate predicate:
                Operand(predicate.Operand, context);
                return true;
            case TypePredicate predicate:
                Operand(predicate.Operand, context);
                return true;
            case NormalizedPredicate predicate:
                Operand(predicate.Operand, context);
                return true;
            default:
                return false;
        }
    }

    private StaticType OfLabels(LabelPredicate predicate, ExpressionContext context)
    {
        Required(predicate.Operand, CypherTypes.Entity, context);
        analysis.Patterns.Labels(predicate.Labels, context.Scope);
        return StaticType.Boolean;
    }

    private StaticType OfArithmetic(ArithmeticExpression arithmetic, ExpressionContext context)
    {
        var type = Operand(arithmetic.First, context);
        var previous = arithmetic.First;
        foreach (var step in arithmetic.Steps)
        {
            var operand = Operand(step.Operand, context);
            if (Accepted(step.Operator) is { } accepted)
            {
                analysis.Errors.Require(accepted, type, previous);
                analysis.Errors.Require(accepted, operand, step.Operand);
            }
            type = ArithmeticType.Of(step.Operator, type, operand);
            previous = step.Operand;
        }
        return type;
    }

    /// <summary>What an operator takes on either side; null: so many types that the values must tell.</summary>
    private static CypherTypes? Accepted(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Modulo or ArithmeticOperator.Power => CypherTypes.Number,
        ArithmeticOperator.Multiply or ArithmeticOperator.Divide => CypherTypes.Number | CypherTypes.Duration,
        ArithmeticOperator.Subtract => CypherTypes.Number | CypherTypes.Temporal,
        _ => null,
    };

    private void RequireBoolean(Expression operand, ExpressionContext context) =>
        Required(operand, CypherTypes.Boolean, context.AsPredicate());

    private StaticType Required(Expression operand, CypherTypes wanted, ExpressionContext context)
    {
        var type = analysis.Expressions.TypeOf(operand, context);
        analysis.Errors.Require(wanted, type, operand);
        return type;
    }

    private StaticType Operand(Expression operand, ExpressionContext context) =>
        analysis.Expressions.TypeOf(operand, context.AsValue());
}
