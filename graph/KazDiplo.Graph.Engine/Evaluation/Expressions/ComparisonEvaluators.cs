using System.Diagnostics;
using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>=, &lt;&gt;, &lt;, &lt;=, &gt;, &gt;= and chains of them.</summary>
internal static class ComparisonEvaluators
{
    public static Evaluator Chain(Evaluator first, (ComparisonOperator Operator, Evaluator Operand)[] steps)
    {
        if (steps is [var (@operator, operand)])
        {
            var compare = Function(@operator);
            return (row, context) => Ternary.ToValue(compare(first(row, context), operand(row, context)));
        }

        // openCypher 9, "Chaining comparison operations": every pair of neighbours holds; operands are evaluated once.
        var pairs = steps.Select(step => (Compare: Function(step.Operator), step.Operand)).ToArray();
        return (row, context) =>
        {
            bool? result = true;
            var left = first(row, context);
            foreach (var (compare, next) in pairs)
            {
                var right = next(row, context);
                var holds = compare(left, right);
                if (holds == false)
                {
                    return Value.False;
                }

                result &= holds;
                left = right;
            }

            return Ternary.ToValue(result);
        };
    }

    private static Func<Value, Value, bool?> Function(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Equal => ValueEquality.Equals3,
        ComparisonOperator.NotEqual => static (left, right) => !ValueEquality.Equals3(left, right),
        ComparisonOperator.Less => ValueComparability.LessThan,
        ComparisonOperator.LessOrEqual => ValueComparability.LessThanOrEqual,
        ComparisonOperator.Greater => ValueComparability.GreaterThan,
        ComparisonOperator.GreaterOrEqual => ValueComparability.GreaterThanOrEqual,
        _ => throw new UnreachableException(),
    };
}
