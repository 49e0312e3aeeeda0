namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>For each row of the left side runs the right side with that row as its arguments.</summary>
internal sealed class ApplyOperator(QueryContext context, Operator left, Operator right) : Operator(context)
{
    private bool _inside;

    public override void Open()
    {
        _inside = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        while (true)
        {
            if (_inside && right.MoveNext())
            {
                return true;
            }

            Context.Poll();
            _inside = false;
            if (!left.MoveNext())
            {
                return false;
            }

            right.Open();
            _inside = true;
        }
    }

    public override void Close()
    {
        right.Close();
        left.Close();
    }
}
