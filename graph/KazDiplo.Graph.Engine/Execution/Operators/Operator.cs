using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>
/// A pull iterator. All operators of a run share one row: each writes the slots of its own variables and leaves the
/// others as the operators before it set them, so that nothing is copied on the way. Only operators that keep rows
/// (sorting, grouping, buffering) copy, and write back before they hand a row on.
/// </summary>
internal abstract class Operator
{
    protected Operator(QueryContext context)
    {
        Context = context;
        Row = context.Row;
    }

    protected QueryContext Context { get; }

    protected Value[] Row { get; }

    /// <summary>Starts, or starts again, with the arguments that lie in the row.</summary>
    public abstract void Open();

    /// <summary>Puts the next row into the shared row; false at the end, after which it is not called again before <see cref="Open"/>.</summary>
    public abstract bool MoveNext();

    /// <summary>Gives back what is held; also called in the middle of a run.</summary>
    public virtual void Close()
    {
    }
}
