namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Runs its source to the end for its effects and hands on nothing: a statement without RETURN.</summary>
internal sealed class EmptyResultOperator(QueryContext context, Operator source) : UnaryOperator(context, source)
{
    public override bool MoveNext()
    {
        while (Source.MoveNext())
        {
            Context.Poll();
        }

        return false;
    }
}
