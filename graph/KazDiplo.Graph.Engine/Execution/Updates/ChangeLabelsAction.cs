using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>SET n:Label and REMOVE n:Label.</summary>
internal sealed record ChangeLabelsAction(Evaluator Node, LabelNames Labels, bool Remove) : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context)
    {
        var node = UpdateTarget.Evaluate(Node, row, context);
        if (node.IsNull)
        {
            return;
        }

        if (node.Kind != ValueKind.Node)
        {
            throw QueryErrors.InvalidArgumentType($"Labels belong to nodes, not to {node.Kind}.");
        }

        var labels = Labels.Evaluate(row, context);
        if (Remove)
        {
            context.Updates.RemoveLabels(node, labels);
        }
        else
        {
            context.Updates.AddLabels(node, labels);
        }
    }
}
