using KazDiplo.Graph.Storage.Cursors;
using KazDiplo.Graph.Storage.Schema;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

internal sealed class NodeIndexRangeOperator(QueryContext context, int slot, IndexDefinition index, IndexRange range) : Operator(context)
{
    private IndexCursor _cursor;
    private bool _open;

    public override void Open()
    {
        _open = false;
        if (range.Prefix is not null)
        {
            OpenPrefix(range.Prefix(Row, Context));
            return;
        }

        var lower = range.Lower is null ? (IndexBound?)null : new IndexBound(range.Lower(Row, Context), range.LowerInclusive);
        var upper = range.Upper is null ? (IndexBound?)null : new IndexBound(range.Upper(Row, Context), range.UpperInclusive);
        // A comparison with null or with a list is never true of an indexed value, or needs more than the index knows.
        if (IsSeekable(lower) && IsSeekable(upper) && (lower is null || upper is null || SameKind(lower.Value.Value, upper.Value.Value)))
        {
            _cursor = Context.View.SeekRange(index, lower, upper);
            _open = true;
        }
    }

    public override bool MoveNext()
    {
        if (!_open || !_cursor.MoveNext())
        {
            return false;
        }

        Context.DbHits++;
        Row[slot] = Value.NodeReference(_cursor.Current);
        return true;
    }

    private static bool IsSeekable(IndexBound? bound) => bound is null || !bound.Value.Value.IsNull;

    private static bool SameKind(Value lower, Value upper) => lower.Kind == upper.Kind || (lower.IsNumber && upper.IsNumber);

    private void OpenPrefix(Value prefix)
    {
        if (prefix.IsString)
        {
            _cursor = Context.View.SeekPrefix(index, prefix.AsString());
            _open = true;
        }
    }
}
