using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>The entity that SET or REMOVE changes; changing null does nothing.</summary>
internal static class UpdateTarget
{
    /// <returns>A node, a relationship, or Null.</returns>
    public static Value Evaluate(Evaluator expression, Value[] row, QueryContext context)
    {
        var value = expression(row, context);
        return value.Kind is ValueKind.Null or ValueKind.Node or ValueKind.Relationship
            ? value
            : throw QueryErrors.InvalidArgumentType($"Only nodes and relationships can be changed, not {value.Kind}.");
    }
}
