using System.Runtime.CompilerServices;
using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Sessions;

/// <summary>Copies what leaves the database: nodes, relationships and paths with all they hold, also inside lists and maps.</summary>
internal sealed class Materializer(QueryContext context)
{
    public Value Materialize(Value value) => value.Kind switch
    {
        ValueKind.Node when value.IsEntityReference => Value.Node(NodeOf(value)),
        ValueKind.Relationship when value.IsEntityReference => Value.Relationship(RelationshipOf(value)),
        ValueKind.Path => Value.Path(PathOf(value.AsPath())),
        ValueKind.List when HoldsEntities(value) => Value.List([.. value.AsList().Select(Materialize)]),
        ValueKind.Map when HoldsEntities(value) =>
            Value.Map(new MapValue(value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, Materialize(entry.Value))))),
        _ => value,
    };

    private static bool HoldsEntities(Value value)
    {
        // A query can nest lists as deep as it likes; the stack cannot.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw QueryErrors.NestedTooDeeply();
        }

        return value.Kind switch
        {
            ValueKind.Node or ValueKind.Relationship or ValueKind.Path => true,
            ValueKind.List => HoldsEntities(value.AsList().Span),
            ValueKind.Map => value.AsMap().Values.Any(HoldsEntities),
            _ => false,
        };
    }

    private static bool HoldsEntities(ReadOnlySpan<Value> items)
    {
        foreach (var item in items)
        {
            if (HoldsEntities(item))
            {
                return true;
            }
        }

        return false;
    }

    // A deleted entity leaves without labels and properties, as in Neo4j.
    private Node NodeOf(Value node) => context.Graph.Exists(node)
        ? new Node(node.AsEntityId(), context.Graph.ElementId(node), context.Graph.Labels(node), context.Graph.Properties(node))
        : new Node(node.AsEntityId(), context.Graph.ElementId(node), [], MapValue.Empty);

    private Relationship RelationshipOf(Value relationship)
    {
        var start = context.Graph.StartNode(relationship);
        var end = context.Graph.EndNode(relationship);
        return new Relationship(
            relationship.AsEntityId(),
            context.Graph.ElementId(relationship),
            context.Graph.Type(relationship),
            start.AsEntityId(),
            context.Graph.ElementId(start),
            end.AsEntityId(),
            context.Graph.ElementId(end),
            context.Graph.Exists(relationship) ? context.Graph.Properties(relationship) : MapValue.Empty);
    }

    private PathValue PathOf(PathValue path) => new([.. path.Nodes.Select(Materialize)], [.. path.Relationships.Select(Materialize)]);
}
