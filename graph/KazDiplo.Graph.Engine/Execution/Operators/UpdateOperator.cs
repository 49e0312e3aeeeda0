using KazDiplo.Graph.Engine.Execution.Updates;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Applies the changes of one clause (CREATE, SET, REMOVE, DELETE) to each row, in the order they are written.</summary>
internal sealed class UpdateOperator(QueryContext context, Operator source, UpdateAction[] actions) : UnaryOperator(context, source)
{
    public override bool MoveNext()
    {
        if (!Source.MoveNext())
        {
            return false;
        }

        Context.Poll();
        foreach (var action in actions)
        {
            Context.DbHits++;
            action.Apply(Row, Context);
        }

        return true;
    }
}
