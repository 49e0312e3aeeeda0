using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// The end nodes of a relationship that an earlier clause has bound. Undirected it gives both readings; ends that are
/// bound as well must agree.
/// </summary>
internal sealed class ProjectEndpointsOperator(
    QueryContext context,
    Operator source,
    int relationshipSlot,
    Direction direction,
    TypeFilter types,
    (int Slot, bool Bound) from,
    (int Slot, bool Bound) to) : UnaryOperator(context, source)
{
    private readonly Queue<(Value From, Value To)> _readings = new();
    private Value _boundFrom;
    private Value _boundTo;

    public override void Open()
    {
        _readings.Clear();
        base.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            while (_readings.TryDequeue(out var reading))
            {
                if (Agrees(from.Bound, _boundFrom, reading.From) && Agrees(to.Bound, _boundTo, reading.To)
                    && (from.Slot != to.Slot || reading.From.AsEntityId() == reading.To.AsEntityId()))
                {
                    Row[from.Slot] = reading.From;
                    Row[to.Slot] = reading.To;
                    return true;
                }
            }

            Context.Poll();
            if (!Source.MoveNext())
            {
                return false;
            }

            if (Row[relationshipSlot].Kind == ValueKind.Relationship)
            {
                Read(Row[relationshipSlot].AsEntityId());
            }
        }
    }

    private static bool Agrees(bool bound, Value expected, Value actual) =>
        !bound || (expected.Kind == ValueKind.Node && expected.AsEntityId() == actual.AsEntityId());

    private void Read(long relationship)
    {
        Context.DbHits++;
        var allowed = types.Resolve(Context.View.Tokens);
        if (allowed is not null && Array.IndexOf(allowed, Context.View.TypeOf(relationship)) < 0)
        {
            return;
        }

        _boundFrom = Row[from.Slot];
        _boundTo = Row[to.Slot];
        var start = Value.NodeReference(Context.View.StartOf(relationship));
        var end = Value.NodeReference(Context.View.EndOf(relationship));
        if (direction != Direction.Incoming)
        {
            _readings.Enqueue((start, end));
        }

        if (direction == Direction.Incoming || (direction == Direction.Both && start.AsEntityId() != end.AsEntityId()))
        {
            _readings.Enqueue((end, start));
        }
    }
}
