using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Hands on rows that are made elsewhere.</summary>
internal sealed class RowsOperator(QueryContext context, Func<QueryContext, IEnumerable<Value[]>> rows, int?[] slots) : Operator(context)
{
    private IEnumerator<Value[]>? _rows;

    public override void Open() => _rows = rows(Context).GetEnumerator();

    public override bool MoveNext()
    {
        if (!_rows!.MoveNext())
        {
            return false;
        }

        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is { } slot)
            {
                Row[slot] = _rows.Current[i];
            }
        }

        return true;
    }

    public override void Close() => _rows?.Dispose();
}
