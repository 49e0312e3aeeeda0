namespace KazDiplo.Graph.Engine.Execution.Operators;

internal sealed class LimitOperator(QueryContext context, Operator source, RowCount count) : UnaryOperator(context, source)
{
    private long _left;

    public override void Open()
    {
        _left = count.Evaluate(Context);
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_left <= 0)
        {
            return false;
        }

        _left--;
        return Source.MoveNext();
    }
}
