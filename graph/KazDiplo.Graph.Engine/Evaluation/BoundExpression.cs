namespace KazDiplo.Graph.Engine.Evaluation;

/// <summary>A compiled expression.</summary>
/// <param name="Text">As the query writes it, for plans.</param>
/// <param name="Dependencies">Slots that must be set before it is evaluated.</param>
internal sealed record BoundExpression(Evaluator Evaluate, string Text, IReadOnlySet<int> Dependencies)
{
    /// <summary>It is a variable and nothing else.</summary>
    public bool IsVariable { get; init; }
}
