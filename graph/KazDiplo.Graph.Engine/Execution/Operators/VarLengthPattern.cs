using KazDiplo.Graph.Engine.Evaluation;
using KazDiplo.Graph.Storage;

namespace KazDiplo.Graph.Engine.Execution.Operators;

/// <summary>What a variable-length pattern asks of each step and of the whole.</summary>
/// <param name="Min">Fewest relationships; 0 lets a node reach itself.</param>
/// <param name="Max">Most relationships.</param>
/// <param name="StepSlot">Where the relationship lies while <paramref name="StepPredicates"/> judge it.</param>
/// <param name="Reversed">The walk runs against the pattern: the list is turned before it is handed on.</param>
internal sealed record VarLengthPattern(
    Direction Direction,
    TypeFilter Types,
    long Min,
    long Max,
    int StepSlot,
    Evaluator[] StepPredicates,
    bool Reversed);
