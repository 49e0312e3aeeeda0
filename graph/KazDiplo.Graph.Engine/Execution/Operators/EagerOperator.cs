namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Runs its source to the end before it hands on the first row: what follows cannot disturb what came before.</summary>
internal sealed class EagerOperator(QueryContext context, Operator source, int[] slots) : UnaryOperator(context, source)
{
    private readonly RowBuffer _buffer = new(context, slots);
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        _buffer.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            Fill();
        }

        if (_next >= _buffer.Count)
        {
            return false;
        }

        _buffer.Restore(_next++);
        return true;
    }

    public override void Close()
    {
        _buffer.Clear();
        base.Close();
    }

    private void Fill()
    {
        while (Source.MoveNext())
        {
            Context.Poll();
            _buffer.Add();
        }

        _next = 0;
    }
}
