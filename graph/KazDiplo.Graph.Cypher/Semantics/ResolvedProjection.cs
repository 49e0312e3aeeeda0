using KazDiplo.Graph.Cypher.Ast;

namespace KazDiplo.Graph.Cypher.Semantics;

/// <summary>A projection after analysis: ready to be planned.</summary>
/// <param name="Items">With <c>*</c> expanded (variables in the order of their names), every one named.</param>
/// <param name="IsAggregating">At least one item aggregates; the others are the grouping keys.</param>
/// <param name="OrderBy">
/// The sort keys. Where the projection aggregates or is DISTINCT, every part that equals a projected expression is
/// replaced by the variable of that column, so the keys need the projected columns only. Otherwise the keys may also use
/// the variables from before the projection; a projected column hides a variable of the same name.
/// </param>
/// <param name="Where">The predicate of WITH … WHERE or YIELD … WHERE, rewritten in the same way; null when absent.</param>
public sealed record ResolvedProjection(
    AstList<ProjectionItem> Items, bool IsAggregating, AstList<SortItem> OrderBy, Expression? Where);
