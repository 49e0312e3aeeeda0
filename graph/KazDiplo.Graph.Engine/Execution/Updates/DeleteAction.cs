using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>DELETE and DETACH DELETE of a node, relationship or path.</summary>
internal sealed record DeleteAction(Evaluator Entity, bool Detach) : UpdateAction
{
    public override void Apply(Value[] row, QueryContext context)
    {
        var value = Entity(row, context);
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                context.Updates.DeleteNode(value, Detach);
                break;
            case ValueKind.Relationship:
                context.Updates.DeleteRelationship(value);
                break;
            case ValueKind.Path:
                DeletePath(value.AsPath(), context);
                break;
            default:
                throw QueryErrors.InvalidArgumentType($"Only nodes, relationships and paths can be deleted, not {value.Kind}.");
        }
    }

    private void DeletePath(PathValue path, QueryContext context)
    {
        foreach (var relationship in path.Relationships)
        {
            context.Updates.DeleteRelationship(relationship);
        }

        foreach (var node in path.Nodes)
        {
            context.Updates.DeleteNode(node, Detach);
        }
    }
}
