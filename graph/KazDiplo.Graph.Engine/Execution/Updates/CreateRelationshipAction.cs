using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>A relationship of a CREATE or MERGE pattern.</summary>
internal sealed record CreateRelationshipAction(int Slot, LabelNames Type, int StartSlot, int EndSlot, string Description, Evaluator? Properties)
    : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context)
    {
        var (start, end) = (row[StartSlot], row[EndSlot]);
        if (start.Kind != ValueKind.Node || end.Kind != ValueKind.Node)
        {
            throw QueryErrors.MissingEndpoint(Description);
        }

        var properties = PropertyMap.Evaluate(Properties, row, context);
        var relationship = context.Updates.CreateRelationship(start, end, Type.Evaluate(row, context)[0]);
        context.Updates.AddProperties(relationship, properties);
        row[Slot] = relationship;
    }
}
