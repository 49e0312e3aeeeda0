using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>An aggregation under way over the rows of one group.</summary>
public interface IAggregator
{
    /// <param name="arguments">The arguments of the call for one row; none for <c>count(*)</c>.</param>
    /// <exception cref="ValueException">The value cannot take part.</exception>
    void Add(QueryContext context, ReadOnlySpan<Value> arguments);

    /// <summary>The value of the group; also defined for a group without rows.</summary>
    Value Result();
}
