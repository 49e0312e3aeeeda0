using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// Nodes found by value in an index. An index knows equivalence, a query asks for equality: values that do not equal
/// themselves (null, NaN and what holds them) find nothing.
/// </summary>
internal sealed class NodeIndexSeekOperator(QueryContext context, int slot, IndexDefinition index, Evaluator[] values, bool many)
    : Operator(context)
{
    private readonly Queue<Value> _keys = new();
    private IndexCursor _cursor;
    private bool _inside;

    public override void Open()
    {
        _keys.Clear();
        _inside = false;
        if (many)
        {
            EnqueueItems(values[0](Row, Context));
            return;
        }

        var key = values.Length == 1
            ? values[0](Row, Context)
            : Value.List(Array.ConvertAll(values, value => value(Row, Context)));
        Enqueue(key);
    }

    public override bool MoveNext()
    {
        while (!_inside || !_cursor.MoveNext())
        {
            if (!_keys.TryDequeue(out var key))
            {
                _inside = false;
                return false;
            }

            Context.Poll();
            Context.DbHits++;
            _cursor = Context.View.Seek(index, key);
            _inside = true;
        }

        Context.DbHits++;
        Row[slot] = Value.NodeReference(_cursor.Current);
        return true;
    }

    private void EnqueueItems(Value list)
    {
        if (list.Kind != ValueKind.List)
        {
            return;
        }

        // x IN [1, 1] is true once.
        var seen = new HashSet<Value>(ValueEquivalence.Comparer);
        foreach (var item in list.AsList())
        {
            if (seen.Add(item))
            {
                Enqueue(item);
            }
        }
    }

    private void Enqueue(Value key)
    {
        if (ValueEquality.Equals3(key, key) == true)
        {
            _keys.Enqueue(key);
        }
    }
}
