using KazDiplo.Graph.Cypher.Ast;
using KazDiplo.Graph.Engine.Evaluation;

namespace KazDiplo.Graph.Engine.Planning.Matching;

/// <summary>One condition of a MATCH: a part of WHERE, an inline property, or a label.</summary>
/// <param name="Expression">Null for labels.</param>
/// <param name="Label">The label asked of <paramref name="LabelSlot"/>; null for other conditions.</param>
internal sealed record GraphPredicate(BoundExpression Bound, Expression? Expression, int LabelSlot = -1, string? Label = null)
{
    public bool IsSatisfiable(IReadOnlySet<int> known) => Bound.Dependencies.IsSubsetOf(known);

    /// <summary>Subqueries are asked last.</summary>
    public bool IsCostly => Expression is SubqueryExpression or PatternExpression or NotExpression { Operand: SubqueryExpression or PatternExpression };
}
