using KazDiplo.Graph.Cypher.Syntax;

namespace KazDiplo.Graph.Cypher.Ast;

/// <summary><c>[variable IN list WHERE predicate | projection]</c>; without a projection the items themselves.</summary>
public sealed record ListComprehension(
    Variable Variable, Expression List, Expression? Where, Expression? Projection, SourceSpan Span) : Expression(Span);

/// <summary><c>all|any|none|single(variable IN list WHERE predicate)</c>.</summary>
public sealed record QuantifierExpression(
    QuantifierKind Kind, Variable Variable, Expression List, Expression Where, SourceSpan Span) : Expression(Span);

public enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>reduce(accumulator = initial, variable IN list | body)</c>.</summary>
public sealed record ReduceExpression(
    Variable Accumulator, Expression Initial, Variable Variable, Expression List, Expression Body, SourceSpan Span) : Expression(Span);
