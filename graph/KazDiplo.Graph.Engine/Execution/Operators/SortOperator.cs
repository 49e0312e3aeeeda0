using System.Runtime.ExceptionServices;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Sorts all rows of its source; rows that compare equal keep their order.</summary>
internal sealed class SortOperator(QueryContext context, Operator source, SortKey[] keys, int[] slots) : UnaryOperator(context, source)
{
    private readonly RowBuffer _buffer = new(context, slots);
    private readonly SortKeyComparer _comparer = new(keys, slots);
    private int[] _order = [];
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        _buffer.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            Fill();
        }

        if (_next >= _order.Length)
        {
            return false;
        }

        _buffer.Restore(_order[_next++]);
        return true;
    }

    public override void Close()
    {
        _buffer.Clear();
        _order = [];
        base.Close();
    }

    private void Fill()
    {
        while (Source.MoveNext())
        {
            Context.Poll();
            _buffer.Add();
        }

        var rows = _buffer.Rows;
        _order = [.. Enumerable.Range(0, rows.Count)];
        try
        {
            Array.Sort(_order, (x, y) =>
            {
                Context.Poll();
                var order = _comparer.Compare(rows[x], rows[y]);
                return order != 0 ? order : x.CompareTo(y);
            });
        }
        catch (InvalidOperationException exception) when (exception.InnerException is not null)
        {
            // Array.Sort wraps what a comparison throws; the caller is to see the cancellation itself.
            ExceptionDispatchInfo.Throw(exception.InnerException);
        }

        _next = 0;
    }
}
