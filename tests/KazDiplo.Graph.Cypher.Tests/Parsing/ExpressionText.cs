using System.Globalization;
using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Tests.Parsing;

/// <summary>An expression as text with every operand in brackets, so that ranks play no part.</summary>
internal static class ExpressionText
{
    public static string Of(Expression expression) => expression switch
    {
        Variable variable => $"`{variable.Name.Replace("`", "``", StringComparison.Ordinal)}`",
        Parameter parameter => $"$`{parameter.Name}`",
        IntegerLiteral literal => literal.Value.ToString(CultureInfo.InvariantCulture),
        StringLiteral literal => $"'{literal.Value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'",
        BooleanLiteral literal => literal.Value ? "true" : "false",
        NullLiteral => "null",
        ListLiteral list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        MapLiteral map => $"{{{string.Join(", ", map.Entries.Select(entry => $"`{entry.Key}`: {Of(entry.Value)}"))}}}",
        LogicalExpression logical => string.Join($" {logical.Operator} ", logical.Operands.Select(Bracketed)),
        NotExpression not => $"NOT {Bracketed(not.Operand)}",
        ComparisonExpression comparison => Bracketed(comparison.First)
            + string.Concat(comparison.Steps.Select(step => $" {Sign(step.Operator)} {Bracketed(step.Operand)}")),
        ArithmeticExpression arithmetic => Bracketed(arithmetic.First)
            + string.Concat(arithmetic.Steps.Select(step => $" {Sign(step.Operator)} {Bracketed(step.Operand)}")),
        InPredicate predicate => $"{Bracketed(predicate.Item)} IN {Bracketed(predicate.List)}",
        NullPredicate predicate => $"{Bracketed(predicate.Operand)} IS {(predicate.Negated ? "NOT " : "")}NULL",
        PropertyAccess access => $"{Bracketed(access.Subject)}.`{access.Key}`",
        IndexAccess access => $"{Bracketed(access.Subject)}[{Of(access.Index)}]",
        FunctionCall call => $"{call.Name}({string.Join(", ", call.Arguments.Select(Of))})",
        _ => throw new ArgumentException($"The test writes no {expression.GetType().Name}"),
    };

    private static string Bracketed(Expression expression) => $"({Of(expression)})";

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Sign(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "^",
    };
}
