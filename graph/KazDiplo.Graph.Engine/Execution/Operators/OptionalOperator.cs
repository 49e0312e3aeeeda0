using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>The rows of its source; where there are none, one row in which the source's variables are null.</summary>
internal sealed class OptionalOperator(QueryContext context, Operator source, int[] introducedSlots) : UnaryOperator(context, source)
{
    private bool _any;
    private bool _ended;

    public override void Open()
    {
        base.Open();
        _any = false;
        _ended = false;
    }

    public override bool MoveNext()
    {
        if (_ended)
        {
            return false;
        }

        if (Source.MoveNext())
        {
            _any = true;
            return true;
        }

        _ended = true;
        if (_any)
        {
            return false;
        }

        foreach (var slot in introducedSlots)
        {
            Row[slot] = Value.Null;
        }

        return true;
    }
}
