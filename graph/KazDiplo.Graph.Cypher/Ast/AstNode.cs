using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>
/// A part of a parsed query. Two nodes are equal when they say the same, wherever they stand in the text: the span
/// takes no part in equality, so grouping keys and ORDER BY expressions are found with <c>==</c>.
/// </summary>
public abstract record AstNode(SourceSpan Span)
{
    public virtual bool Equals(AstNode? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
