using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>One aggregating call and the slot of its result.</summary>
internal sealed record Aggregation(int Slot, FunctionDefinition Function, bool Distinct, IReadOnlyList<BoundExpression> Arguments, string Text);
