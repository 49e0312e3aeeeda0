using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>A path variable: made as soon as its elements are known.</summary>
internal sealed record PathAssignment(int Slot, string Name, BoundExpression Value);
