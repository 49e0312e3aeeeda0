using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// The end nodes of a relationship, or of a list of them, that an earlier clause has bound. Undirected it gives both readings; ends that are
/// bound as well must agree.
/// </summary>
/// <param name="length">How many relationships a list may hold.</param>
internal sealed class ProjectEndpointsOperator(
    QueryContext context,
    Operator source,
    int relationshipSlot,
    Direction direction,
    TypeFilter types,
    (long Min, long Max) length,
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

            _boundFrom = Row[from.Slot];
            _boundTo = Row[to.Slot];
            switch (Row[relationshipSlot].Kind)
            {
                case ValueKind.Relationship:
                    Read(Row[relationshipSlot].AsEntityId());
                    break;
                case ValueKind.List:
                    ReadWalk(Row[relationshipSlot].AsList());
                    break;
                default:
                    break;
            }
        }
    }

    private static bool Agrees(bool bound, Value expected, Value actual) =>
        !bound || (expected.Kind == ValueKind.Node && expected.AsEntityId() == actual.AsEntityId());

    // A list of relationships is a walk: each continues where the one before it ended. Its first node is one of the two
    // ends of the first relationship; the rest follows.
    private void ReadWalk(ListValue relationships)
    {
        if (relationships.Count == 0 || relationships.Count < length.Min || relationships.Count > length.Max || !relationships.All(item => item.Kind == ValueKind.Relationship))
        {
            return;
        }

        var first = relationships[0].AsEntityId();
        foreach (var origin in new HashSet<long> { Context.View.StartOf(first), Context.View.EndOf(first) })
        {
            if (Walk(relationships, origin) is { } end)
            {
                _readings.Enqueue((Value.NodeReference(origin), Value.NodeReference(end)));
            }
        }
    }

    private long? Walk(ListValue relationships, long origin)
    {
        var allowed = types.Resolve(Context.View.Tokens);
        var node = origin;
        foreach (var item in relationships)
        {
            Context.DbHits++;
            var relationship = item.AsEntityId();
            var (start, end) = (Context.View.StartOf(relationship), Context.View.EndOf(relationship));
            if (allowed is not null && Array.IndexOf(allowed, Context.View.TypeOf(relationship)) < 0)
            {
                return null;
            }

            if (direction != Direction.Incoming && start == node)
            {
                node = end;
            }
            else if (direction != Direction.Outgoing && end == node)
            {
                node = start;
            }
            else
            {
                return null;
            }
        }

        return node;
    }

    private void Read(long relationship)
    {
        Context.DbHits++;
        var allowed = types.Resolve(Context.View.Tokens);
        if (allowed is not null && Array.IndexOf(allowed, Context.View.TypeOf(relationship)) < 0)
        {
            return;
        }

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
