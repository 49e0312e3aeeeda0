using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>One value from the arguments of one call. Holds no state between calls.</summary>
/// <exception cref="ValueException">The arguments do not fit.</exception>
/// <exception cref="Port.GraphException">The graph says no, for example because an entity is deleted.</exception>
public delegate Value ScalarFunction(QueryContext context, ReadOnlySpan<Value> arguments);
