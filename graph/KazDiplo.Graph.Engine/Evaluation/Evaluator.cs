using KazDiplo.Graph.Engine.Execution;
using KazDiplo.Graph.Values;

namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>
/// A compiled expression. It holds no state of a run, so that a cached plan serves any number of runs at once;
/// variables are slots of the row, everything else comes from the context.
/// </summary>
internal delegate Value Evaluator(Value[] row, QueryContext context);
