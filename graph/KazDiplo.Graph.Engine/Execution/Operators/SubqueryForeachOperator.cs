namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Runs the body to its end for each row, for its effects.</summary>
internal sealed class SubqueryForeachOperator(QueryContext context, Operator source, Operator body) : UnaryOperator(context, source)
{
    public override bool MoveNext()
    {
        if (!Source.MoveNext())
        {
            return false;
        }

        body.Open();
        while (body.MoveNext())
        {
            Context.Poll();
        }

        return true;
    }

    public override void Close()
    {
        body.Close();
        base.Close();
    }
}
