namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Counts what passes through another operator.</summary>
internal sealed class ProfilingOperator(QueryContext context, Operator inner, OperatorProfile profile) : Operator(context)
{
    public override void Open()
    {
        var before = Context.DbHits;
        inner.Open();
        profile.TotalDbHits += Context.DbHits - before;
    }

    public override bool MoveNext()
    {
        var before = Context.DbHits;
        var moved = inner.MoveNext();
        profile.TotalDbHits += Context.DbHits - before;
        profile.Rows += moved ? 1 : 0;
        return moved;
    }

    public override void Close() => inner.Close();
}
