namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <param name="isExhaustive">The source changes the graph: it runs to its end, however few rows are wanted of it.</param>
internal sealed class LimitOperator(QueryContext context, Operator source, RowCount count, bool isExhaustive) : UnaryOperator(context, source)
{
    private long _left;

    public override void Open()
    {
        _left = count.Evaluate(Context);
        base.Open();
    }

    public override bool MoveNext()
    {
        if (_left > 0)
        {
            _left--;
            return Source.MoveNext();
        }

        while (isExhaustive && Source.MoveNext())
        {
            Context.Poll();
        }

        return false;
    }
}
