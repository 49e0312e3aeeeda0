using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>One row for each relationship of a node, with the node at its other end.</summary>
/// <param name="uniqueSlots">Relationships of the same MATCH that must not be met again.</param>
internal sealed class ExpandAllOperator(
    QueryContext context,
    Operator source,
    int fromSlot,
    Direction direction,
    TypeFilter types,
    int relationshipSlot,
    int toSlot,
    int[] uniqueSlots) : UnaryOperator(context, source)
{
    private RelationshipCursor _cursor;
    private bool _inside;

    public override void Open()
    {
        _inside = false;
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_inside && _cursor.MoveNext())
            {
                Context.Poll();
                Context.DbHits++;
                var relationship = _cursor.RelationshipId;
                if (RelationshipUniqueness.IsFree(Row, uniqueSlots, relationship))
                {
                    Row[relationshipSlot] = Value.RelationshipReference(relationship);
                    Row[toSlot] = Value.NodeReference(_cursor.OtherNodeId);
                    return true;
                }
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                _inside = false;
                return false;
            }

            var from = Row[fromSlot];
            _inside = from.Kind == ValueKind.Node;
            if (_inside)
            {
                _cursor = Context.View.Expand(from.AsEntityId(), direction, types.Resolve(Context.View.Tokens));
            }
        }
    }
}
