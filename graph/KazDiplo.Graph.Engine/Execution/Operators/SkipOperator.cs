namespace KazDiplo.Graph.Engine.Execution.Operators;

internal sealed class SkipOperator(QueryContext context, Operator source, RowCount count) : UnaryOperator(context, source)
{
    private long _left;

    public override void Open()
    {
        _left = count.Evaluate(Context);
        base.Open();
    }

    public override bool MoveNext()
    {
        for (; _left > 0; _left--)
        {
            if (!Source.MoveNext())
            {
                _left = 0;
                return false;
            }
        }

        return Source.MoveNext();
    }
}
