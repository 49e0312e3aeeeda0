using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Planning.Logical;

/// <summary>How long a variable-length pattern may be, and what each step must satisfy.</summary>
/// <param name="Max">Null: no bound.</param>
/// <param name="StepSlot">Where a relationship lies while it is judged.</param>
internal sealed record VariableLengthShape(long Min, long? Max, int StepSlot, IReadOnlyList<BoundExpression> StepPredicates)
{
    public string Text => Max switch
    {
        null when Min == 1 => "*",
        null => $"*{Min}..",
        _ when Max == Min => $"*{Min}",
        _ => $"*{Min}..{Max}",
    };
}
