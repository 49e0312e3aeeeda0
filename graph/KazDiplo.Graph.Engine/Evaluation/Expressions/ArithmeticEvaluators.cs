using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>+ - * / % ^ and ||, from left to right.</summary>
internal static class ArithmeticEvaluators
{
    public static Evaluator Chain(Evaluator first, (ArithmeticOperator Operator, Evaluator Operand)[] steps)
    {
        if (steps is [var (@operator, operand)])
        {
            var combine = Function(@operator);
            return (row, context) => combine(first(row, context), operand(row, context));
        }

        var pairs = steps.Select(step => (Combine: Function(step.Operator), step.Operand)).ToArray();
        return (row, context) =>
        {
            var value = first(row, context);
            foreach (var (combine, next) in pairs)
            {
                value = combine(value, next(row, context));
            }

            return value;
        };
    }

    public static Evaluator Sign(bool negative, Evaluator operand) => negative
        ? (row, context) => ValueArithmetic.Negate(operand(row, context))
        : (row, context) => ValueArithmetic.Plus(operand(row, context));

    private static Func<Value, Value, Value> Function(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => ValueArithmetic.Add,
        ArithmeticOperator.Subtract => ValueArithmetic.Subtract,
        ArithmeticOperator.Concatenate => Concatenation.Strict,
        ArithmeticOperator.Multiply => ValueArithmetic.Multiply,
        ArithmeticOperator.Divide => ValueArithmetic.Divide,
        ArithmeticOperator.Modulo => ValueArithmetic.Modulo,
        ArithmeticOperator.Power => ValueArithmetic.Power,
        _ => throw new UnreachableException(),
    };
}
