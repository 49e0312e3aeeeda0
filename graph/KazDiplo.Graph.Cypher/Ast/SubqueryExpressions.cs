using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary>
/// <c>EXISTS { … }</c>, <c>COUNT { … }</c> or <c>COLLECT { … }</c>. A bare pattern in the braces is parsed as a query of
/// one MATCH clause, without RETURN. Variables from outside are visible inside.
/// </summary>
public sealed record SubqueryExpression(SubqueryKind Kind, Query Query, SourceSpan Span) : Expression(Span);

public enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}

/// <summary>A pattern as a predicate, <c>(a)-->(b)</c>: true when it has a match. It brings in no new variables.</summary>
public sealed record PatternExpression(PathPattern Path, SourceSpan Span) : Expression(Span);

/// <summary><c>[variable = pattern WHERE predicate | projection]</c>.</summary>
public sealed record PatternComprehension(
    Variable? Variable, PathPattern Path, Expression? Where, Expression Projection, SourceSpan Span) : Expression(Span);

/// <summary><c>shortestPath(…)</c> or <c>allShortestPaths(…)</c> as an expression: a path or null, or a list of paths.</summary>
public sealed record ShortestPathExpression(bool All, PathPattern Path, SourceSpan Span) : Expression(Span);
