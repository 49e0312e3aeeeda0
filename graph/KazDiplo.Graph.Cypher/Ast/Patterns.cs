using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>Pattern parts, separated by commas.</summary>
public sealed record Pattern(AstList<PatternPart> Parts, SourceSpan Span) : AstNode(Span);

/// <summary><c>[variable =] [selector] path</c>.</summary>
/// <param name="Selector">Null: every path that matches.</param>
public sealed record PatternPart(Variable? Variable, PathSelector? Selector, PathPattern Path, SourceSpan Span) : AstNode(Span);

/// <summary>Which of the matching paths are wanted.</summary>
/// <param name="Count">The k of <c>SHORTEST k</c> and <c>ANY k</c>; null where none is written (then 1).</param>
public sealed record PathSelector(PathSelectorKind Kind, Expression? Count, SourceSpan Span) : AstNode(Span);

public enum PathSelectorKind
{
    /// <summary><c>shortestPath(…)</c>.</summary>
    ShortestPathFunction,

    /// <summary><c>allShortestPaths(…)</c>.</summary>
    AllShortestPathsFunction,

    /// <summary><c>ANY [k]</c>.</summary>
    Any,

    /// <summary><c>SHORTEST k</c>.</summary>
    Shortest,

    /// <summary><c>ALL SHORTEST</c>.</summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c>.</summary>
    ShortestGroups,
}

/// <summary>
/// Elements from left to right. Node and relationship patterns take turns, as in openCypher 9; a quantified part stands
/// between two nodes, before one, behind one or alone, and then no relationship is next to it.
/// </summary>
public sealed record PathPattern(AstList<PathElement> Elements, SourceSpan Span) : AstNode(Span);

public abstract record PathElement(SourceSpan Span) : AstNode(Span);

/// <param name="Properties">A <see cref="MapLiteral"/> or a <see cref="Parameter"/>; null when absent.</param>
/// <param name="Where">The predicate inside the brackets; null when absent.</param>
public sealed record NodePattern(
    Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where, SourceSpan Span) : PathElement(Span);

/// <param name="Length">Of <c>*</c>, <c>*1..3</c>; null for one relationship.</param>
/// <param name="Quantifier">Of <c>-->+</c> (GQL); null when absent. Never together with <paramref name="Length"/>.</param>
/// <param name="Properties">A <see cref="MapLiteral"/> or a <see cref="Parameter"/>; null when absent.</param>
public sealed record RelationshipPattern(
    Variable? Variable,
    LabelExpression? Types,
    RelationshipDirection Direction,
    VariableLength? Length,
    PathQuantifier? Quantifier,
    Expression? Properties,
    Expression? Where,
    SourceSpan Span) : PathElement(Span);

public enum RelationshipDirection
{
    /// <summary><c>--></c>.</summary>
    Outgoing,

    /// <summary><c>&lt;--</c>.</summary>
    Incoming,

    /// <summary><c>--</c> and <c>&lt;--></c>.</summary>
    Undirected,
}

/// <summary><c>*min..max</c>.</summary>
/// <param name="Min">Null: 1.</param>
/// <param name="Max">Null: no bound. <c>*2</c> has both 2.</param>
public sealed record VariableLength(long? Min, long? Max, SourceSpan Span) : AstNode(Span);

/// <summary><c>((a)-[r]->(b) WHERE …){1,5}</c>.</summary>
/// <param name="Quantifier">Null: brackets only, the part is matched once.</param>
public sealed record QuantifiedPathPattern(
    Variable? Variable, PathPattern Path, Expression? Where, PathQuantifier? Quantifier, SourceSpan Span) : PathElement(Span);

/// <summary><c>+</c> is 1 to no bound, <c>*</c> 0 to no bound, <c>{n}</c> n to n, <c>{n,m}</c> n to m.</summary>
/// <param name="Max">Null: no bound.</param>
public sealed record PathQuantifier(long Min, long? Max, SourceSpan Span) : AstNode(Span);
