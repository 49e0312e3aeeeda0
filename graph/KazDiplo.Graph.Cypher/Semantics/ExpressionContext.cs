namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>Where an expression stands.</summary>
/// <param name="IsPredicate">A truth value is wanted, so a pattern may stand for its existence.</param>
internal readonly record struct ExpressionContext(Scope Scope, AggregationRule Aggregation = AggregationRule.Forbidden, bool IsPredicate = false)
{
    public ExpressionContext AsPredicate() => this with { IsPredicate = true };

    public ExpressionContext AsValue() => this with { IsPredicate = false };
}

/// <summary>What an aggregating function would mean at a place.</summary>
internal enum AggregationRule
{
    Forbidden,
    Allowed,

    /// <summary>Inside the argument of another one.</summary>
    Inside,
}
