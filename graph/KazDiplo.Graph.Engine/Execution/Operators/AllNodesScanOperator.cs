using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

internal sealed class AllNodesScanOperator(QueryContext context, int slot) : Operator(context)
{
    private EntityCursor _cursor;

    public override void Open() => _cursor = Context.View.ScanNodes();

    public override bool MoveNext()
    {
        if (!_cursor.MoveNext())
        {
            return false;
        }

        Context.DbHits++;
        Row[slot] = Value.NodeReference(_cursor.Current);
        return true;
    }
}
