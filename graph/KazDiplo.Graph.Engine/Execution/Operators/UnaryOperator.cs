namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>An operator over one source.</summary>
internal abstract class UnaryOperator(QueryContext context, Operator source) : Operator(context)
{
    protected Operator Source { get; } = source;

    public override void Open() => Source.Open();

    public override void Close() => Source.Close();
}
