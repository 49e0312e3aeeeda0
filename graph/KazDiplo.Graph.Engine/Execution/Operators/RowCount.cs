using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>The count of SKIP or LIMIT: an expression without variables, a non-negative integer.</summary>
internal sealed class RowCount(string clause, BoundExpression expression)
{
    public string Text => expression.Text;

    /// <exception cref="Port.GraphException">The value is not an integer, or negative.</exception>
    public long Evaluate(QueryContext context)
    {
        var value = expression.Evaluate(context.Row, context);
        if (value.Kind != ValueKind.Integer)
        {
            throw QueryErrors.NonIntegerSkipOrLimit(clause, value);
        }

        return value.AsInteger() >= 0 ? value.AsInteger() : throw QueryErrors.NegativeSkipOrLimit(clause, value);
    }
}
