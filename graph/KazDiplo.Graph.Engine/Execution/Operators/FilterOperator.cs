using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Lets a row through when every predicate is true; null is not true.</summary>
internal sealed class FilterOperator(QueryContext context, Operator source, Evaluator[] predicates) : UnaryOperator(context, source)
{
    public override bool MoveNext()
    {
        while (Source.MoveNext())
        {
            Context.Poll();
            if (Holds())
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds()
    {
        foreach (var predicate in predicates)
        {
            if (!predicate(Row, Context).IsTrue)
            {
                return false;
            }
        }

        return true;
    }
}
