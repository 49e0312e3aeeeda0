using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>All nodes with a label; none where nothing has ever had it.</summary>
internal sealed class NodeByLabelScanOperator(QueryContext context, int slot, string label) : Operator(context)
{
    private EntityCursor _cursor;
    private bool _known;

    public override void Open()
    {
        _known = Context.View.Tokens.Labels.TryGet(label, out var id);
        if (_known)
        {
            _cursor = Context.View.ScanNodesWithLabel(id);
        }
    }

    public override bool MoveNext()
    {
        if (!_known || !_cursor.MoveNext())
        {
            return false;
        }

        Context.DbHits++;
        Row[slot] = Value.NodeReference(_cursor.Current);
        return true;
    }
}
