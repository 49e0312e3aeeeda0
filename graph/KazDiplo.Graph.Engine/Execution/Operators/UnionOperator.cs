namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>All rows of each branch in turn, the columns of every branch in the slots of the union.</summary>
internal sealed class UnionOperator(QueryContext context, (Operator Source, int[] Slots)[] branches, int[] slots) : Operator(context)
{
    private int _current;

    public override void Open()
    {
        _current = 0;
        branches[0].Source.Open();
    }

    public override bool MoveNext()
    {
        while (!branches[_current].Source.MoveNext())
        {
            if (_current == branches.Length - 1)
            {
                return false;
            }

            branches[_current].Source.Close();
            branches[++_current].Source.Open();
        }

        var from = branches[_current].Slots;
        for (var i = 0; i < slots.Length; i++)
        {
            Row[slots[i]] = Row[from[i]];
        }

        return true;
    }

    public override void Close()
    {
        foreach (var (source, _) in branches)
        {
            source.Close();
        }
    }
}
