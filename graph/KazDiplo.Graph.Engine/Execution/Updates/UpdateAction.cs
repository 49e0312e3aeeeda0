using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Execution.Updates;

/// <summary>One change that a clause makes for each row.</summary>
internal abstract record UpdateAction
{
    public abstract void Apply(Value[] row, QueryContext context);
}
