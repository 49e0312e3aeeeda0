namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Does one thing and gives no row.</summary>
internal sealed class CommandOperator(QueryContext context, Action<QueryContext> run) : Operator(context)
{
    public override void Open()
    {
    }

    public override bool MoveNext()
    {
        run(Context);
        return false;
    }
}
