using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>Bounds of a seek: a lower one, an upper one, both, or a prefix alone.</summary>
internal sealed record IndexRange(
    Evaluator? Lower,
    bool LowerInclusive,
    Evaluator? Upper,
    bool UpperInclusive,
    Evaluator? Prefix);
