using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>A node of a CREATE or MERGE pattern that is new.</summary>
/// <param name="Labels">Give the names of the labels, fixed or computed.</param>
/// <param name="Properties">A map; null where the pattern names none.</param>
internal sealed record CreateNodeAction(int Slot, LabelNames Labels, Evaluator? Properties) : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context)
    {
        var properties = PropertyMap.Evaluate(Properties, row, context);
        var node = context.Updates.CreateNode(Labels.Evaluate(row, context));
        context.Updates.AddProperties(node, properties);
        row[Slot] = node;
    }
}
