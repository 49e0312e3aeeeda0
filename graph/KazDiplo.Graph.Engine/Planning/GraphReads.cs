using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Engine.Planning;

/// <summary>Whether evaluating an expression may look at the graph. Says yes where it does not know.</summary>
internal static class GraphReads
{
    public static bool In(Expression? expression) => expression switch
    {
        null or Variable or Parameter or IntegerLiteral or FloatLiteral or StringLiteral or BooleanLiteral or NullLiteral or CountStar => false,
        ListLiteral list => list.Items.Any(In),
        MapLiteral map => map.Entries.Any(entry => In(entry.Value)),
        FunctionCall { Name: var name, Arguments: var arguments } when IsPure(name) => arguments.Any(In),
        ArithmeticExpression arithmetic => In(arithmetic.First) || arithmetic.Steps.Any(step => In(step.Operand)),
        ComparisonExpression comparison => In(comparison.First) || comparison.Steps.Any(step => In(step.Operand)),
        LogicalExpression logical => logical.Operands.Any(In),
        _ => true,
    };

    private static bool IsPure(string name) =>
        name.Equals("range", StringComparison.OrdinalIgnoreCase) || name.Equals("collect", StringComparison.OrdinalIgnoreCase);
}
