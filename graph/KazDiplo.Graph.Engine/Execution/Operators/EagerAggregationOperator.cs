using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Groups all rows of its source by equivalent keys and gives one row for each group, in the order in which groups first appear.</summary>
internal sealed class EagerAggregationOperator(QueryContext context, Operator source, int[] keySlots, AggregationCall[] calls)
    : UnaryOperator(context, source)
{
    private readonly OrderedDictionary<Value[], IAggregator[]> _groups = new(GroupingKeyComparer.Instance);
    private long _heldByAggregators;
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        Forget();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            Fill();
        }

        if (_next >= _groups.Count)
        {
            return false;
        }

        var (key, aggregators) = _groups.GetAt(_next++);
        for (var i = 0; i < keySlots.Length; i++)
        {
            Row[keySlots[i]] = key[i];
        }

        for (var i = 0; i < calls.Length; i++)
        {
            Row[calls[i].Slot] = aggregators[i].Result();
        }

        return true;
    }

    public override void Close()
    {
        Forget();
        base.Close();
    }

    private void Fill()
    {
        _next = 0;
        var key = new Value[keySlots.Length];
        while (Source.MoveNext())
        {
            Context.Poll();
            for (var i = 0; i < keySlots.Length; i++)
            {
                key[i] = Row[keySlots[i]];
            }

            if (!_groups.TryGetValue(key, out var aggregators))
            {
                aggregators = NewGroup([.. key]);
            }

            // Aggregations such as collect keep values of their own; they are given back with the groups.
            var before = Context.HeldValues;
            Add(aggregators);
            _heldByAggregators += Context.HeldValues - before;
        }

        if (_groups.Count == 0 && keySlots.Length == 0)
        {
            NewGroup([]);
        }
    }

    private void Add(IAggregator[] aggregators)
    {
        for (var i = 0; i < calls.Length; i++)
        {
            var arguments = calls[i].Arguments;
            switch (arguments.Length)
            {
                case 0:
                    aggregators[i].Add(Context, []);
                    break;
                case 1:
                    aggregators[i].Add(Context, [arguments[0](Row, Context)]);
                    break;
                default:
                    aggregators[i].Add(Context, Array.ConvertAll(arguments, argument => argument(Row, Context)));
                    break;
            }
        }
    }

    private IAggregator[] NewGroup(Value[] key)
    {
        Context.Hold(keySlots.Length + calls.Length + 1);
        var aggregators = Array.ConvertAll(calls, call => call.Function.CreateAggregator(call.Distinct));
        _groups.Add(key, aggregators);
        return aggregators;
    }

    private void Forget()
    {
        Context.Release(((long)_groups.Count * (keySlots.Length + calls.Length + 1)) + _heldByAggregators);
        _heldByAggregators = 0;
        _groups.Clear();
    }
}
