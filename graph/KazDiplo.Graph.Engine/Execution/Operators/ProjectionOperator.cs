using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Evaluates expressions into slots of their own.</summary>
internal sealed class ProjectionOperator(QueryContext context, Operator source, (int Slot, Evaluator Evaluate)[] items)
    : UnaryOperator(context, source)
{
    public override bool MoveNext()
    {
        if (!Source.MoveNext())
        {
            return false;
        }

        foreach (var (slot, evaluate) in items)
        {
            Row[slot] = evaluate(Row, Context);
        }

        return true;
    }
}
