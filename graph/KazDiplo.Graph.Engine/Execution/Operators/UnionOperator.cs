namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>All rows of the left side, then all rows of the right side, the columns of both in the slots of the union.</summary>
internal sealed class UnionOperator(QueryContext context, Operator left, int[] leftSlots, Operator right, int[] rightSlots, int[] slots)
    : Operator(context)
{
    private bool _leftEnded;

    public override void Open()
    {
        _leftEnded = false;
        left.Open();
    }

    public override bool MoveNext()
    {
        if (!_leftEnded)
        {
            if (left.MoveNext())
            {
                Copy(leftSlots);
                return true;
            }

            _leftEnded = true;
            left.Close();
            right.Open();
        }

        if (!right.MoveNext())
        {
            return false;
        }

        Copy(rightSlots);
        return true;
    }

    public override void Close()
    {
        left.Close();
        right.Close();
    }

    private void Copy(int[] from)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            Row[slots[i]] = Row[from[i]];
        }
    }
}
