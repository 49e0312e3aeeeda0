using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// Shortest paths under a predicate on the whole path: all trails in order of length until one satisfies it. Costly,
/// as in Neo4j, where it is the fallback too; the query's memory limit and its cancellation hold it in.
/// </summary>
/// <param name="path">Makes the path from the relationships, for the predicates.</param>
internal sealed class ExhaustiveShortestPathOperator(
    QueryContext context,
    Operator source,
    int fromSlot,
    int toSlot,
    VarLengthPattern pattern,
    int relationshipsSlot,
    (int Slot, Evaluator Evaluate) path,
    Evaluator[] predicates,
    bool all) : UnaryOperator(context, source)
{
    private readonly Queue<Value> _found = new();

    public override void Open()
    {
        _found.Clear();
        base.Open();
    }

    public override bool MoveNext()
    {
        while (_found.Count == 0)
        {
            Context.Poll();
            if (!Source.MoveNext())
            {
                return false;
            }

            if (Row[fromSlot].Kind == ValueKind.Node && Row[toSlot].Kind == ValueKind.Node)
            {
                Search(Row[fromSlot].AsEntityId(), Row[toSlot].AsEntityId());
            }
        }

        Row[relationshipsSlot] = _found.Dequeue();
        return true;
    }

    private void Search(long from, long to)
    {
        var held = 0L;
        var level = new List<Trail> { new(null, -1, from, 0) };
        for (long length = 0; level.Count > 0 && _found.Count == 0; length++)
        {
            foreach (var trail in level)
            {
                Context.Poll();
                if (trail.Node == to && length >= pattern.Min && Satisfies(trail))
                {
                    _found.Enqueue(trail.ToList());
                    if (!all)
                    {
                        break;
                    }
                }
            }

            level = _found.Count == 0 && length < pattern.Max ? Extend(level) : [];
            held += level.Count * 4L;
            Context.Hold(level.Count * 4L);
        }

        Context.Release(held);
    }

    private List<Trail> Extend(List<Trail> level)
    {
        var next = new List<Trail>();
        var types = pattern.Types.Resolve(Context.View.Tokens);
        foreach (var trail in level)
        {
            var cursor = Context.View.Expand(trail.Node, pattern.Direction, types);
            while (cursor.MoveNext())
            {
                Context.Poll();
                Context.DbHits++;
                if (!trail.Holds(cursor.RelationshipId) && Accepts(cursor.RelationshipId))
                {
                    next.Add(new Trail(trail, cursor.RelationshipId, cursor.OtherNodeId, trail.Length + 1));
                }
            }
        }

        return next;
    }

    private bool Accepts(long relationship)
    {
        Row[pattern.StepSlot] = Value.RelationshipReference(relationship);
        return Array.TrueForAll(pattern.StepPredicates, predicate => predicate(Row, Context).IsTrue);
    }

    private bool Satisfies(Trail trail)
    {
        Row[relationshipsSlot] = trail.ToList();
        Row[path.Slot] = path.Evaluate(Row, Context);
        return Array.TrueForAll(predicates, predicate => predicate(Row, Context).IsTrue);
    }

    /// <summary>A trail as a chain of last steps, so that trails share their beginnings.</summary>
    private sealed record Trail(Trail? Before, long Relationship, long Node, int Length)
    {
        public bool Holds(long relationship)
        {
            for (var step = this; step.Before is not null; step = step.Before)
            {
                if (step.Relationship == relationship)
                {
                    return true;
                }
            }

            return false;
        }

        public Value ToList()
        {
            var items = new Value[Length];
            for (var step = this; step.Before is not null; step = step.Before)
            {
                items[step.Length - 1] = Value.RelationshipReference(step.Relationship);
            }

            return Value.List(items);
        }
    }
}
