using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Procedures;

/// <summary>
/// db.schema.visualization(): a node for each label, a relationship for each type between labels that have it. From the
/// counts alone, as in Neo4j: a type that leaves A and arrives at B is drawn from A to B, even if no single one does both.
/// Its nodes and relationships exist in the answer only and have negative ids.
/// </summary>
internal static class SchemaVisualization
{
    public static IEnumerable<Value[]> Rows(QueryContext context)
    {
        var view = context.View;
        var nodes = new Dictionary<int, Node>();
        for (var label = 0; label < view.Tokens.Labels.Count; label++)
        {
            if (view.CountNodes(label) > 0)
            {
                nodes.Add(label, NodeOf(context, label));
            }
        }

        var relationships = new List<Value>();
        for (var type = 0; type < view.Tokens.Types.Count; type++)
        {
            var ends = nodes.Where(node => view.CountRelationships(node.Key, type, Direction.Incoming) > 0).ToList();
            foreach (var (_, start) in nodes.Where(node => view.CountRelationships(node.Key, type, Direction.Outgoing) > 0))
            {
                relationships.AddRange(ends.Select((end, position) =>
                    Value.Relationship(RelationshipOf(context, -1L - relationships.Count - position, type, start, end.Value))));
            }
        }

        yield return [Value.List([.. nodes.Values.Select(Value.Node)]), Value.List([.. relationships])];
    }

    private static Node NodeOf(QueryContext context, int label)
    {
        var id = -1L - label;
        var name = context.View.Tokens.Labels.Name(label);
        var properties = new MapValue([KeyValuePair.Create("name", Value.String(name))]);
        return new Node(id, ElementIds.Of(ValueKind.Node, context.StoreId, id), [name], properties);
    }

    private static Relationship RelationshipOf(QueryContext context, long id, int type, Node start, Node end)
    {
        var name = context.View.Tokens.Types.Name(type);
        return new Relationship(
            id,
            ElementIds.Of(ValueKind.Relationship, context.StoreId, id),
            name,
            start.Id,
            start.ElementId,
            end.Id,
            end.ElementId,
            new MapValue([KeyValuePair.Create("name", Value.String(name))]));
    }
}
