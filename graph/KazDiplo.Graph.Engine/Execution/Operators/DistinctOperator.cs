using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Lets each combination of the slots' values through once, comparing by equivalence.</summary>
internal sealed class DistinctOperator(QueryContext context, Operator source, int[] slots) : UnaryOperator(context, source)
{
    private readonly HashSet<Value[]> _seen = new(GroupingKeyComparer.Instance);

    public override void Open()
    {
        Forget();
        base.Open();
    }

    public override bool MoveNext()
    {
        while (Source.MoveNext())
        {
            Context.Poll();
            var key = new Value[slots.Length];
            for (var i = 0; i < slots.Length; i++)
            {
                key[i] = Row[slots[i]];
            }

            if (_seen.Add(key))
            {
                Context.Hold(slots.Length + 1);
                return true;
            }
        }

        return false;
    }

    public override void Close()
    {
        Forget();
        base.Close();
    }

    private void Forget()
    {
        Context.Release((long)_seen.Count * (slots.Length + 1));
        _seen.Clear();
    }
}
