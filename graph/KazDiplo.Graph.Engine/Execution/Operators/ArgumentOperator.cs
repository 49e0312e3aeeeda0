namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>One row: the arguments as they are. The leaf of everything that starts from rows of an outer plan.</summary>
internal sealed class ArgumentOperator(QueryContext context) : Operator(context)
{
    private bool _pending;

    public override void Open() => _pending = true;

    public override bool MoveNext()
    {
        var result = _pending;
        _pending = false;
        return result;
    }
}
