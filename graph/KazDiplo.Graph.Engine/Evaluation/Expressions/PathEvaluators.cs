using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation.Expressions;

/// <summary>A relationship, or a list of them, of a path.</summary>
internal readonly record struct PathPiece(int Slot, bool IsList);

/// <summary>Makes paths from what a pattern has matched.</summary>
internal static class PathEvaluators
{
    /// <summary>The walk from the start node along the relationships; null where the pattern was optional and had no match.</summary>
    public static Evaluator Build(int startSlot, PathPiece[] pieces) => (row, context) =>
    {
        if (row[startSlot].Kind != ValueKind.Node)
        {
            return Value.Null;
        }

        var nodes = new List<Value> { row[startSlot] };
        var relationships = new List<Value>();
        foreach (var (slot, isList) in pieces)
        {
            var piece = row[slot];
            if (piece.IsNull)
            {
                return Value.Null;
            }

            foreach (var relationship in isList ? piece.AsList() : new ListValue([piece]))
            {
                relationships.Add(relationship);
                nodes.Add(OtherEnd(relationship, nodes[^1], context));
            }
        }

        return Value.Path(new PathValue([.. nodes], [.. relationships]));
    };

    private static Value OtherEnd(Value relationship, Value node, QueryContext context)
    {
        var start = context.Graph.StartNode(relationship);
        return start.AsEntityId() == node.AsEntityId() ? context.Graph.EndNode(relationship) : start;
    }
}
