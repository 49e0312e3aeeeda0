using KazDiplo.Graph.Storage;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>One row with a count that the store keeps.</summary>
internal sealed class CountStoreOperator(QueryContext context, int slot, Func<GraphView, long> count) : Operator(context)
{
    private bool _pending;

    public override void Open() => _pending = true;

    public override bool MoveNext()
    {
        if (!_pending)
        {
            return false;
        }

        _pending = false;
        Context.DbHits++;
        Row[slot] = Value.Integer(count(Context.View));
        return true;
    }
}
