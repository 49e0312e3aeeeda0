using KazDiplo.Graph.Engine.Execution.Paths;
using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>One row for each relationship between two nodes that are both known; starts from the one with fewer.</summary>
internal sealed class ExpandIntoOperator(
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
    private long _target;
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
                if (_cursor.OtherNodeId == _target && RelationshipUniqueness.IsFree(Row, uniqueSlots, _cursor.RelationshipId))
                {
                    Row[relationshipSlot] = Value.RelationshipReference(_cursor.RelationshipId);
                    return true;
                }
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                _inside = false;
                return false;
            }

            _inside = Row[fromSlot].Kind == ValueKind.Node && Row[toSlot].Kind == ValueKind.Node;
            if (_inside)
            {
                Start(Row[fromSlot].AsEntityId(), Row[toSlot].AsEntityId());
            }
        }
    }

    private void Start(long from, long to)
    {
        var view = Context.View;
        var allowed = types.Resolve(view.Tokens);
        var reverse = direction.Reverse();
        if (view.Degree(to, reverse, -1) < view.Degree(from, direction, -1))
        {
            _cursor = view.Expand(to, reverse, allowed);
            _target = from;
        }
        else
        {
            _cursor = view.Expand(from, direction, allowed);
            _target = to;
        }
    }
}
