using KazDiplo.Graph.Engine.Errors;
using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>Reads what CREATE, MERGE and SET take as properties: a map, or the properties of an entity.</summary>
internal static class PropertyMap
{
    public static MapValue Evaluate(Evaluator? expression, Value[] row, QueryContext context)
    {
        var value = expression is null ? Value.Null : expression(row, context);
        return value.Kind switch
        {
            ValueKind.Null => MapValue.Empty,
            ValueKind.Map => value.AsMap(),
            ValueKind.Node or ValueKind.Relationship => context.Graph.Properties(value),
            _ => throw QueryErrors.InvalidArgumentType($"Expected a map, node or relationship to take properties from, but it was {value.Kind}."),
        };
    }
}
