using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// ORDER BY with LIMIT: the first rows in sorted order, holding no more than that many. Keeps a heap whose head is the
/// worst row kept; the arrival number breaks ties, so the result is that of a stable sort.
/// </summary>
internal sealed class TopOperator(QueryContext context, Operator source, SortKey[] keys, int[] slots, RowCount limit, RowCount? skip)
    : UnaryOperator(context, source)
{
    private readonly SortKeyComparer _comparer = new(keys, slots);
    private readonly RowBuffer _rows = new(context, slots);
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        _rows.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            Fill();
        }

        if (_next >= _rows.Count)
        {
            return false;
        }

        _rows.Restore(_next++);
        return true;
    }

    public override void Close()
    {
        _rows.Clear();
        base.Close();
    }

    private void Fill()
    {
        _next = 0;
        var skipped = skip?.Evaluate(Context) ?? 0;
        var wanted = limit.Evaluate(Context);
        wanted = wanted > long.MaxValue - skipped ? long.MaxValue : wanted + skipped;
        var heap = Collect(wanted);
        var kept = new List<(Value[] Row, long Arrival)>(heap.Count);
        while (heap.TryDequeue(out var row, out var priority))
        {
            kept.Add((row, priority.Arrival));
        }

        for (var i = kept.Count - 1 - (int)Math.Min(skipped, kept.Count); i >= 0; i--)
        {
            _rows.Add(kept[i].Row);
        }
    }

    private PriorityQueue<Value[], (Value[] Row, long Arrival)> Collect(long wanted)
    {
        // The queue gives its smallest first, and the worst row is to be given first: hence the swapped arguments.
        var worstFirst = Comparer<(Value[] Row, long Arrival)>.Create((x, y) => Compare(y, x));
        var heap = new PriorityQueue<Value[], (Value[] Row, long Arrival)>(worstFirst);
        for (long arrival = 0; Source.MoveNext(); arrival++)
        {
            Context.Poll();
            if (wanted == 0)
            {
                // Nothing is kept, but a source that changes the graph runs to its end.
                continue;
            }

            if (heap.Count < wanted)
            {
                Context.Hold(slots.Length);
                var copy = _rows.Copy();
                heap.Enqueue(copy, (copy, arrival));
            }
            else
            {
                var copy = _rows.Copy();
                heap.EnqueueDequeue(copy, (copy, arrival));
            }
        }

        Context.Release((long)heap.Count * slots.Length);
        return heap;
    }

    private int Compare((Value[] Row, long Arrival) x, (Value[] Row, long Arrival) y)
    {
        var order = _comparer.Compare(x.Row, y.Row);
        return order != 0 ? order : x.Arrival.CompareTo(y.Arrival);
    }
}
